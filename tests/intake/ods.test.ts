import { expect, test } from "vitest";
import { readOds } from "../../src/intake/ods.ts";
import { mostCells } from "../../src/intake/workbook.ts";

/** The cells of a sheet of these rows: address, kind, text, and what else is said of them. */
function cells(rows: string, columns = "", styles = "") {
  const xml = `<office:document-content>${styles}<table:table table:name="B">${columns}${rows}</table:table></office:document-content>`;
  return readOds(xml)?.sheets.flatMap((sheet) => sheet.rows.flat()) ?? null;
}

const number = (value: string, text = value, more = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${text}</text:p></table:table-cell>`;
const words = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const row = (content: string, more = "") => `<table:table-row${more}>${content}</table:table-row>`;

test("numbers come as they are stored, words as they are shown", () => {
  expect(cells(row(number("2.5", "2,50") + words("Can L&#7897;c")))).toEqual([
    { address: "A1", row: 0, column: 0, kind: "number", text: "2,50", number: "2.5" },
    { address: "B1", row: 0, column: 1, kind: "text", text: "Can Lộc" },
  ]);
});

test("repeated cells and rows are as many, empty ones none", () => {
  const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
  const rows =
    row(number("1", "1", ' table:number-columns-repeated="2"')) +
    row(empty, ' table:number-rows-repeated="3"') +
    row(number("2"), ' table:number-rows-repeated="2"') +
    row(empty, ' table:number-rows-repeated="1048570"');
  expect(cells(rows)?.map(({ address }) => address)).toEqual(["A1", "B1", "A5", "A6"]);
});

test("more cells than are read end the reading", () => {
  const many = (n: number) => row(number("1"), ` table:number-rows-repeated="${n}"`);
  expect(cells(many(mostCells))).toHaveLength(mostCells);
  expect(cells(many(mostCells + 1))).toBeNull();
});

test.each([
  ["a row", row(number("1"), ' table:visibility="collapse"'), ""],
  ["a filtered row", row(number("1"), ' table:visibility="filter"'), ""],
  [
    "a folded group",
    `<table:table-row-group table:display="false">${row(number("1"))}</table:table-row-group>`,
    "",
  ],
  ["a column", row(number("1")), '<table:table-column table:visibility="collapse"/>'],
])("what %s hides is marked as hidden", (_, rows, columns) => {
  expect(cells(rows, columns)?.map(({ hidden }) => hidden)).toEqual([true]);
});

test.each([
  [
    "an error",
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>',
    "error",
  ],
  ["no result", '<table:table-cell table:formula="of:=[.A1]"/>', "unsolved"],
  [
    "a date",
    '<table:table-cell office:value-type="date" office:date-value="2020-04-07"><text:p>07/04</text:p></table:table-cell>',
    "date",
  ],
  [
    "true",
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
    "boolean",
  ],
  ["what is no number", number("abc", ""), "error"],
])("%s is known for what it is", (_, cell, kind) => {
  expect(cells(row(cell))?.map((found) => found.kind)).toEqual([kind]);
});

test("merged cells and raised letters are marked, notes are no content", () => {
  const [merged] = cells(row(number("1", "1", ' table:number-columns-spanned="2"'))) ?? [];
  expect(merged?.merged).toBe("A1:B1");
  const [mixed] = cells(row(words('2,5<text:span text:style-name="T1">1</text:span>'))) ?? [];
  expect(mixed).toMatchObject({ text: "2,51", mixed: true });
  const noted =
    "<table:table-cell><office:annotation><text:p>7</text:p></office:annotation><text:p>x</text:p></table:table-cell>";
  expect(cells(row(noted))?.map(({ text }) => text)).toEqual(["x"]);
});

test("a hidden sheet is known by its style", () => {
  const styles =
    '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
  const xml = `<x>${styles}<table:table table:name="B" table:style-name="ta1">${row(words("x"))}</table:table></x>`;
  expect(readOds(xml)?.sheets.map(({ hidden }) => hidden)).toEqual([true]);
});
