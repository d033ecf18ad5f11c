import { expect, test } from "vitest";
import { callsOut } from "../../src/intake/cell-number.ts";

const cell = (formula?: string) => {
  const own = { address: "A1", row: 0, column: 0, kind: "number" as const, text: "1", number: "1" };
  return formula === undefined ? own : { ...own, formula };
};

test.each([
  "[1]Sheet1!A1",
  "SUM([2]B!A1:A3)",
  "'C:\\[khac.xlsx]B'!A1",
  "[khac.xlsx]B!A1",
  "'file:///C:/khac.ods'#$B.A1",
  "cmd|'/c calc'!A0",
  'WEBSERVICE("http://x")',
  'IMPORTDATA("http://x")',
  'dde("soffice";"x";"y")',
  "#REF!A1",
  "#N/A",
])("%s looks beyond its workbook", (formula) => {
  expect(callsOut(cell(formula))).toBe(true);
});

test.each([
  undefined,
  "1+1.5",
  "SUM(D4:D9)",
  "'Biểu 1'!C7*2",
  "Bảng1[Lũy kế]",
  "[.D4]+[.D5]",
  "IFERROR(D4/D5,0)",
])("%s looks at its own workbook", (formula) => {
  expect(callsOut(cell(formula))).toBe(false);
});

test("a reference that is gone and gives an error is an error", () => {
  expect(callsOut({ ...cell("#REF!A1"), kind: "error" })).toBe(false);
});
