import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeIn } from "../../src/intake/intake.ts";
import { filesUnder } from "../rules/folder.ts";
import { answersOf } from "./answers.ts";
import { april } from "./april.ts";
import { workbook } from "./sketch.ts";

const data = filesUnder(join(import.meta.dirname, "../../data"));
const path = "figures/2020-04/van-phong-dieu-phoi.csv";
const without = data.filter((file) => file.path !== path);

/** What only people can say: which part "nhiễm nặng" is, and that a dash states nothing. */
const answers = answersOf(["Biểu 1!B12=dao-on-la-nang", "Biểu 2!D17:G19=trong"]);

/** Rows of a file of figures as the sheet can say them: no source, place or note. */
function rowsOf(bytes: Uint8Array | undefined): string[] {
  const text = new TextDecoder().decode(bytes);
  return text.split("\n").map((line) => line.split(",").slice(0, 6).join());
}

const recorded = rowsOf(data.find((file) => file.path === path)?.bytes);

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["typed.xlsx", workbook(april)],
  ...["april.xlsx", "april.xls", "april.ods"].map(
    (name) => [name, new Uint8Array(readFileSync(join(import.meta.dirname, name)))] as const,
  ),
];

test.each(files)("the report's tables in %s are the figures of data/", async (name, bytes) => {
  const taken = await takeIn([{ name, bytes }], without, { answers });
  expect(taken.problems).toEqual([]);
  expect(taken.questions).toEqual([]);
  expect(taken.ok).toBe(true);
  expect(taken.files.map((file) => file.path)).toEqual([path]);
  expect(rowsOf(taken.files[0]?.bytes)).toEqual(recorded);
});

test.each(files)("without answers %s is asked about, and gives no file", async (name, bytes) => {
  const taken = await takeIn([{ name, bytes }], without);
  expect(taken.files).toEqual([]);
  expect(taken.questions.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)).toEqual([
    "Biểu 1!B12 chi-tieu-khong-ro",
    "Biểu 2!G17 gach-ngang",
    "Biểu 2!G18 gach-ngang",
    "Biểu 2!D19 gach-ngang",
    "Biểu 2!G19 gach-ngang",
  ]);
});

test.each(files)("every cell of %s is accounted for, and sums meet", async (name, bytes) => {
  const taken = await takeIn([{ name, bytes }], without, { answers });
  const [receipt] = taken.receipts;
  const { read, written, refused, ignored } = receipt?.cells ?? { read: 0, written: 0, refused: 0 };
  const ignoredAll = Object.values(ignored ?? {}).reduce((all, n) => all + n, 0);
  expect(read).toBe(289);
  expect(written + refused + ignoredAll).toBe(read);
  expect(refused).toBe(0);
  const roads = receipt?.columns.find(({ sheet, column }) => sheet === "Biểu 2" && column === "D");
  // The province's 18,96 km and the eight districts' that make it.
  expect(roads).toMatchObject({ head: "Trong tháng", n: 9, before: "37.92", after: "37.92" });
});

test("sent again over the record, its numbers change nothing", async () => {
  const taken = await takeIn([{ name: "a.xlsx", bytes: workbook(april) }], data, { answers });
  expect(taken.problems).toEqual([]);
  const [file] = taken.files;
  expect({ added: file?.added, same: file?.same, kept: file?.kept.length }).toEqual({
    added: 0,
    same: 55,
    kept: 0,
  });
  // Two notes are worded otherwise, and shown.
  expect(file?.replaced.map(({ indicator }) => indicator)).toEqual(["hop-tac-xa", "lua-tro"]);
});
