import { expect, test } from "vitest";
import { cellKey, edited } from "../../src/client/edit.ts";
import { addressOf, type Cell, type Workbook } from "../../src/intake/workbook.ts";

const cell = (row: number, column: number, text: string): Cell => {
  return { address: addressOf(row, column), row, column, kind: "number", text, number: text };
};
const book: Workbook = {
  sheets: [
    { name: "Số liệu", hidden: false, merges: [], rows: [[cell(0, 0, "1"), cell(0, 2, "3")]] },
    { name: "Lạ!A1", hidden: false, merges: [], rows: [[cell(4, 1, "7")]] },
  ],
};
const texts = ({ sheets }: Workbook) =>
  sheets.map(({ rows }) => rows.flat().map(({ address, kind, text }) => [address, kind, text]));

test("what is typed stands in its cell, as text, in the order of columns", () => {
  const edits = { [cellKey("Số liệu", "A1")]: "5,6", [cellKey("Số liệu", "B1")]: "2" };
  expect(texts(edited(book, edits))[0]).toEqual([
    ["A1", "text", "5,6"],
    ["B1", "text", "2"],
    ["C1", "number", "3"],
  ]);
});

test("an emptied cell is gone, and a row with it; a row that wasn't there comes", () => {
  const edits = { [cellKey("Lạ!A1", "B5")]: " ", [cellKey("Lạ!A1", "C2")]: "x" };
  expect(texts(edited(book, edits))[1]).toEqual([["C2", "text", "x"]]);
});

test("a sheet that nothing was typed into stays as it is", () => {
  expect(edited(book, { [cellKey("Số liệu", "A1")]: "0" }).sheets[1]).toBe(book.sheets[1]);
});
