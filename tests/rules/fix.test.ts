import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { check } from "../../src/rules/check.ts";
import { fix, formCodes } from "../../src/rules/fix.ts";
import { changed, filesUnder } from "./folder.ts";

const base = filesUnder(join(import.meta.dirname, "base"));
const figures = "figures/2020-04/van-phong-dieu-phoi.csv";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (path: string, files = base) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.find((f) => f.path === path)?.bytes);

const fixed = (files: readonly SourceFile[]) => changed(files, fix(files));
/** What the files say: every figure and name, without where it stands. */
const said = (files: readonly SourceFile[]) =>
  JSON.stringify(
    readDataSet([...files].sort((a, b) => (a.path < b.path ? -1 : 1))).data,
    (key, value) => (key === "at" ? undefined : value),
  );

test("canonical files are left alone", () => {
  expect(fix(base)).toEqual([]);
  expect(fix(filesUnder(join(import.meta.dirname, "../../data")))).toEqual([]);
});

test.each([
  ["co-bom", (text: string) => `\ufeff${text}`],
  ["sai-xuong-dong", (text: string) => text.replaceAll("\n", "\r\n")],
  ["khong-nfc", (text: string) => text.normalize("NFD")],
  ["dong-trong", (text: string) => text.replace(/\n(?=thi-xa)/, "\n,,,,,,,,,,\n\n")],
  ["thua-dau-nhay", (text: string) => text.replaceAll("bc-04", '"bc-04"')],
  ["thua-khoang-trang", (text: string) => text.replace("chú thích", " chú   thích\u00a0")],
  ["thieu-xuong-dong", (text: string) => text.slice(0, -1)],
  ["sai-thu-tu", (text: string) => text.replace(/(huyen-huong.*\n)(huyen-ky.*\n)/, "$2$1")],
])("%s is mended, and nothing else is other than before", (code, damage) => {
  const files = changed(base, [{ path: figures, bytes: bytesOf(damage(textOf(figures))) }]);
  expect(check(files).problems.map((problem) => problem.code)).toContain(code);
  expect(fix(files).map(({ path, done }) => [path, done])).toEqual([[figures, [code]]]);
  expect(textOf(figures, fixed(files))).toBe(textOf(figures));
});

test("a true minus sign and full-width digits are rewritten; what may mean two things isn't", () => {
  const text = textOf(figures)
    .replace("7.77", "−７.77")
    .replace("9.99", "–9.99")
    .replace("2.22", '"2,22"')
    .replace("5555", "5 555");
  const after = textOf(figures, fixed(changed(base, [{ path: figures, bytes: bytesOf(text) }])));
  expect(after).toContain("km,-7.77,–9.99,");
  expect(after).toContain('km,"2,22",');
  expect(after).toContain("tan,5 555,");
});

test("what leaves the cells in doubt is left as it stands", () => {
  const text = textOf(figures);
  const doubtful = [
    text.replaceAll(",", ";"),
    text.replace("I.2,", 'I".2,'),
    text.replace("I.1,", "I.1\u200b,"),
    text.slice(0, -20),
  ];
  for (const each of doubtful) expect(fix([{ path: figures, bytes: bytesOf(each) }])).toEqual([]);
  const latin = { path: figures, bytes: new Uint8Array([0x61, 0xe1, 0x0a]) };
  const link = { path: figures, bytes: new Uint8Array(), unread: "link" } as const;
  expect(fix([latin, link, { path: "ghi-chu.csv", bytes: bytesOf("a\r\n") }])).toEqual([]);
});

/** Damage to the form of every file, of every kind at once, at random places. */
const damages = fc.array(
  fc.record({
    file: fc.nat(base.length - 1),
    kind: fc.constantFrom("bom", "crlf", "nfd", "blank", "quotes", "spaces", "end", "order"),
    line: fc.nat(20),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(list: readonly { file: number; kind: string; line: number }[]): SourceFile[] {
  const texts = new Map(base.map((file) => [file.path, textOf(file.path)]));
  for (const { file, kind, line } of list) {
    const path = base[file]?.path ?? "";
    const text = texts.get(path) ?? "";
    const lines = text.split("\n");
    const at = 1 + (line % Math.max(1, lines.length - 2));
    const own = lines[at] ?? "";
    if (kind === "bom" && !text.startsWith("\ufeff")) lines[0] = `\ufeff${lines[0]}`;
    if (kind === "blank") lines.splice(at, 0, "");
    if (kind === "quotes" && !own.includes('"')) lines[at] = own.replace(/[^,]+/g, '"$&"');
    if (kind === "spaces" && !own.includes('"')) lines[at] = own.replace(/[^,]+/g, " $&  ");
    if (kind === "order" && lines.length > 3) lines.splice(1, 0, ...lines.splice(at, 1));
    const joined = lines.join(kind === "crlf" ? "\r\n" : "\n").replace(/\r+/g, "\r");
    const whole = kind === "end" ? joined.trimEnd() : joined;
    texts.set(path, kind === "nfd" ? whole.normalize("NFD") : whole);
  }
  return base.map(({ path }) => ({ path, bytes: bytesOf(texts.get(path) ?? "") }));
}

test("files damaged in form only come out as they were", () => {
  const before = said(base);
  fc.assert(
    fc.property(damages, (list) => {
      const after = fixed(damaged(list));
      const form: readonly string[] = formCodes;
      expect(check(after).problems.filter(({ code }) => form.includes(code))).toEqual([]);
      expect(said(after)).toBe(before);
      expect(fix(after)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("any bytes: mended twice is mended once, and what was read is read the same", () => {
  const piece = fc.constantFrom(
    "a",
    "ộ",
    "o\u0302",
    ",",
    '"',
    '""',
    "\n",
    "\r",
    " ",
    "\ufeff",
    "−",
    "5.6",
  );
  const head = "period,released,kind,note\n";
  const file = fc.oneof(
    fc.uint8Array(),
    fc.array(piece).map((parts) => bytesOf(head + parts.join(""))),
    fc.array(piece).map((parts) => bytesOf(`${head}2020-03,2020-03-31,live,${parts.join("")}\n`)),
  );
  fc.assert(
    fc.property(file, (bytes) => {
      // Each file is mended by itself, so this one is all the folder there need be.
      const files = [{ path: "releases.csv", bytes }];
      const once = fixed(files);
      expect(fix(once)).toEqual([]);
      const rows = (of: readonly SourceFile[]) =>
        readDataSet(of).data.releases.map(({ at: _, ...row }) => JSON.stringify(row));
      const after = rows(once);
      for (const row of rows(files)) expect(after).toContain(row);
    }),
    { numRuns: 1000 },
  );
});
