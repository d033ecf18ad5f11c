import { expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { foundWith } from "../../src/intake/found.ts";
import type { Problem } from "../../src/rules/check.ts";
import { excerpt, fileOf, files } from "./world.ts";

/** What handing in a file adds to what is found, less the lines: a part has fewer. */
function found(handedIn: SourceFile, data: readonly SourceFile[]): Partial<Problem>[] {
  return foundWith([handedIn], data, data !== files)
    .filter(({ severity }) => severity !== "note")
    .map(({ line, ...rest }) => (rest.file === handedIn.path ? { line, ...rest } : rest));
}

/** A file with its numbers changed: all of them, or those of one line. */
function damaged(file: SourceFile, change: (number: string) => string, only?: number): SourceFile {
  const lines = new TextDecoder().decode(file.bytes).split("\n");
  const made = lines.map((line, i) => {
    const cells = line.split(",");
    if (i === 0 || cells.length < 5 || (only !== undefined && i !== only)) return line;
    return cells.map((cell, j) => ([3, 4].includes(j) && cell !== "" ? change(cell) : cell)).join();
  });
  return { path: file.path, bytes: new TextEncoder().encode(made.join("\n")) };
}

const times = (n: number) => (cell: string) => String(Number(cell) * n);
const nil = () => "0";

test.each([
  ["a district's numbers, ten times as large", "2025-06", "huyen-can-loc", times(10), undefined],
  ["one number of it", "2025-06", "huyen-can-loc", times(1000), 2],
  ["an open month of a commune, ten times", "2026-02", "xa-cam-binh-2025", times(10), undefined],
  ["nothing but nils", "2026-02", "xa-cam-binh-2025", nil, undefined],
  ["a department's rates", "2025-11", "so-lao-dong-thuong-binh-va-xa-hoi", times(100), undefined],
  ["the province's own", "2025-10", "van-phong-dieu-phoi", times(0.5), undefined],
])("parts say of a file what everything says: %s", (_, period, reporter, change, only) => {
  const handedIn = damaged(fileOf(period, reporter), change, only);
  const all = found(handedIn, files);
  expect(all.length).toBeGreaterThan(0);
  expect(found(handedIn, excerpt(period, reporter))).toEqual(all);
});

test("nor does a published file handed in again say anything", () => {
  const again = fileOf("2025-11", "so-lao-dong-thuong-binh-va-xa-hoi");
  expect(found(again, excerpt("2025-11", "so-lao-dong-thuong-binh-va-xa-hoi"))).toEqual([]);
});

test("a first month is judged beside the months before", () => {
  const { bytes } = fileOf("2026-02", "xa-cam-binh-2025");
  const handedIn = { path: "figures/2026-03/xa-cam-binh-2025.csv", bytes };
  const all = found(handedIn, files);
  expect(all.length).toBeGreaterThan(0);
  expect(found(handedIn, excerpt("2026-03", "xa-cam-binh-2025"))).toEqual(all);
});
