import { expect, test } from "vitest";
import { leaveOut, optionMeant, readAnswer } from "../../src/intake/answer.ts";
import { addressOf, exactText, placeOf } from "../../src/intake/workbook.ts";

test.each([
  ["C7=5666", { file: null, sheet: null, top: 6, left: 2, bottom: 6, right: 2, value: "5666" }],
  ["$c$7 = 0", { sheet: null, top: 6, left: 2, value: "0" }],
  ["Biểu 1!C7:D9=trong", { sheet: "Biểu 1", top: 6, left: 2, bottom: 8, right: 3, value: "trong" }],
  ["'Biểu 1'!D9:C7=0", { sheet: "Biểu 1", top: 6, left: 2, bottom: 8, right: 3 }],
  ["[tháng 4.xlsx]Biểu 1!C7=0", { file: "tháng 4.xlsx", sheet: "Biểu 1" }],
  ["[tháng 4.xlsx]!C7=0", { file: "tháng 4.xlsx", sheet: null }],
])("%s is an answer", (typed, expected) => {
  expect(readAnswer(typed)).toMatchObject({ typed, ...expected });
  expect(readAnswer(typed.normalize("NFD"))).toMatchObject(expected);
});

test.each(["5666", "C7", "=5", "C0=1", "7C=1", "ABCD7=1", "C7:=1"])("%s is none", (typed) => {
  expect(readAnswer(typed)).toBeNull();
});

test("an option is meant with marks and without, in any case", () => {
  expect(optionMeant("BO-QUA", [leaveOut])).toBe(leaveOut);
  expect(optionMeant("Bỏ qua", [leaveOut])).toBe(leaveOut);
  expect(optionMeant("5.666", [{ value: "5666", vi: "5.666" }])).toBeNull();
});

test.each([
  [0, 0, "A1"],
  [6, 2, "C7"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [1048575, 16383, "XFD1048576"],
])("row %i, column %i is %s", (row, column, address) => {
  expect(addressOf(row, column)).toBe(address);
  expect(placeOf(address)).toEqual({ row, column });
});

test.each([
  [0.1 + 0.2, "0.3"],
  [18.96, "18.96"],
  [1e-7, "0.0000001"],
  [1e21, "1000000000000000000000"],
  [-0, "0"],
  [-2.5, "-2.5"],
  [123456789012345, "123456789012345"],
])("%d is stored as %s", (number, text) => {
  expect(exactText(number)).toBe(text);
});
