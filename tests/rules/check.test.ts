import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../../src/rules/all.ts";
import { check, checkAndRead } from "../../src/rules/check.ts";
import { changed, filesUnder } from "./folder.ts";

const here = import.meta.dirname;
const base = filesUnder(join(here, "base"));

test("data/ has no problem", () => {
  const files = filesUnder(join(here, "../../data"));
  const { problems, rows } = check(files);
  expect(problems).toEqual([]);
  expect(rows).toBeGreaterThan(0);
});

test("every code that the readers give has a rule", () => {
  const folder = join(here, "../../src/data");
  const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const given = source
    .join("")
    .matchAll(/(?:code: |error: |\w(?:At|Row)\(|place\(|return |\? )"([a-z0-9]+(?:-[a-z0-9]+)+)"/g);
  const codes = new Set([...given].map(([, code]) => code));
  const known = rules.map((rule) => rule.code);
  expect(codes.size).toBeGreaterThanOrEqual(20);
  expect([...codes].filter((code) => !known.includes(code ?? ""))).toEqual([]);
});

test("counts what was read, and gives it", () => {
  const { result, data } = checkAndRead(base);
  expect(result).toMatchObject({ ok: true, files: 25, rows: 81 });
  expect(data.observations.map((row) => row.value?.text)).toContain("7.77");
});

test("an empty folder lacks its files, each said once", () => {
  const { ok, problems } = check([]);
  expect(ok).toBe(false);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "thieu-tep agencies.csv",
    "thieu-tep areas.csv",
    "thieu-tep indicators.csv",
    "thieu-tep sources.csv",
    "thieu-tep units.csv",
  ]);
});

test("a broken table is one problem: what refers to it isn't judged", () => {
  const semicolons = { path: "areas.csv", bytes: new TextEncoder().encode("id;type;vi\n") };
  const { problems } = check(changed(base, [semicolons]));
  expect(problems.map(({ code, file }) => [code, file])).toEqual([["sai-dau-ngan", "areas.csv"]]);
});

test("problems stand in order, whatever order the files come in", () => {
  const bad = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const files = changed(base, [
    bad("units.csv", "id\n"),
    bad("agencies.csv", "id,vi,en,valid_from,valid_to\nb,B ,B, ,\na,A,A,2020-1-1,\n"),
  ]);
  const { problems } = check(files);
  expect(check(files.toReversed())).toEqual(check(files));
  expect(problems.map(({ file, line, column, code }) => [file, line, column, code])).toEqual([
    ["agencies.csv", 2, 3, "thua-khoang-trang"],
    ["agencies.csv", 2, 8, "sai-ngay"],
    ["agencies.csv", 3, 7, "sai-ngay"],
    ["units.csv", 1, 1, "sai-tieu-de"],
  ]);
});

test("any bytes put anywhere are checked without a crash, and a problem has a place", () => {
  const damage = fc.record({
    file: fc.nat(base.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            "a",
            "ệ",
            "0",
            "9",
            ".",
            "-",
            "+",
            ",",
            '"',
            "\n",
            "\r",
            " ",
            "2020",
            "huyen-",
            "😀",
          ),
        )
        .map((parts) => new TextEncoder().encode(parts.join(""))),
    ),
  });
  fc.assert(
    fc.property(damage, ({ file, at, gone, put }) => {
      const { path, bytes } = base[file] ?? { path: "", bytes: put };
      const from = Math.floor(at * bytes.length);
      const damaged = [...bytes.slice(0, from), ...put, ...bytes.slice(from + gone)];
      const { ok, problems } = check(changed(base, [{ path, bytes: new Uint8Array(damaged) }]));
      expect(ok).toBe(problems.every(({ severity }) => severity === "note"));
      for (const { line, column, message, fix } of problems) {
        expect(Math.min(line, column, message.length, fix.length)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a chain of references longer than the stack is followed", () => {
  const head = "id,type,vi,en,level,parent,valid_from,valid_to,code,act\n";
  const rows = Array.from({ length: 20_000 }, (_, i) => {
    const id = (n: number) => `xa-${String(n).padStart(5, "0")}`;
    return `${id(i)},xa,A,A,commune,${id((i + 1) % 20_000)},,,,\n`;
  });
  const bytes = new TextEncoder().encode(head + rows.join(""));
  const { problems } = check(changed(base, [{ path: "areas.csv", bytes }]));
  const circles = problems.filter(({ code }) => code === "vong-tham-chieu");
  expect(circles.map(({ line }) => line)).toEqual([20_001]);
});
