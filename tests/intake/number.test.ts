import { expect, test } from "vitest";
import { numberIn, vietnamese } from "../../src/intake/number.ts";
import type { Cell } from "../../src/intake/workbook.ts";

const cell = (more: Partial<Cell>): Cell => {
  return { address: "A1", row: 0, column: 0, kind: "text", text: "", ...more };
};

test.each([
  ["2,5", "2.5"],
  ["0", "0"],
  ["02", "2"],
  ["-3", "-3"],
  ["−3", "-3"],
  ["+3", "3"],
  ["12.5", "12.5"],
  ["0,125", "0.125"],
  ["0.125", "0.125"],
  ["1.234.567", "1234567"],
  ["1.234,5", "1234.5"],
  ["1,234,567", "1234567"],
  ["２,５", "2.5"],
])("the text %s is certain: %s", (text, number) => {
  expect(numberIn(cell({ text }))).toEqual({ number });
});

test.each([
  ["5.666", "so-khong-ro", ["5666", "5.666"]],
  ["15,092", "so-khong-ro", ["15.092", "15092"]],
  ["1 234", "so-khong-ro", ["1234"]],
  ["12,", "so-khong-ro", ["12"]],
  ["2,5¹", "so-khong-ro", ["2.5"]],
  ["5.666*", "so-khong-ro", ["5666", "5.666"]],
  ["5.666 tấn", "so-kem-chu", ["5666", "5.666"]],
  ["2,5%", "so-kem-chu", ["2.5"]],
])("the text %s is asked about: %s, %j", (text, code, readings) => {
  expect(numberIn(cell({ text }))).toMatchObject({ code, readings });
});

test.each(["", "mười", "1e5", "1,2,3", "12.34,5", "5–6", "=5", "٣", "(2,5)", "0x1F"])(
  "the text %j is no number",
  (text) => {
    expect(numberIn(cell({ text }))).toEqual({ code: "o-chu" });
  },
);

test.each(["-", "–", "—", "…", "...", "x", "/"])(
  "the sign %s stands for nothing or for none",
  (text) => {
    expect(numberIn(cell({ text }))).toEqual({ code: "gach-ngang" });
  },
);

test("a raised figure at the end may be a footnote's, of one digit or two", () => {
  expect(numberIn(cell({ text: "2,51", mixed: true }))).toEqual({
    code: "so-khong-ro",
    readings: ["2.5", "2", "2.51"],
  });
});

test.each([
  ["2.09", "2,090", "2.090"],
  ["5666", "5,666", "5666"],
  ["5666", "5.666", "5666"],
  ["2.5", "3", "2.5"],
  ["2.5678", "2.57", "2.5678"],
  ["1234567.5", "1.2E+06", "1234567.5"],
])("%s stored and shown as %s is %s", (number, text, expected) => {
  expect(numberIn(cell({ kind: "number", number, text }))).toEqual({ number: expected });
});

test.each([
  ["0.066", "6.6%", { code: "so-hien-khac", readings: ["0.066", "6.6"] }],
  ["0.1234567", "0.12", { code: "so-hien-khac", readings: ["0.12"] }],
  ["2500000", "2,500", { code: "so-hien-khac", readings: ["2500000", "2.500", "2500"] }],
  ["43953", "02/05/2020", { code: "so-hien-khac", readings: ["43953"] }],
  ["1.5", "1 1/2", { code: "so-hien-khac", readings: ["1.5"] }],
  ["2500", "2500 m", { code: "so-kem-chu", readings: ["2500"], word: "m" }],
  ["15", "không", { code: "o-chu" }],
  ["1000000000000000", "1E+15", { code: "so-qua-dai" }],
])("%s stored and shown as %s: %j", (number, text, expected) => {
  expect(numberIn(cell({ kind: "number", number, text }))).toEqual(expected);
});

test.each([
  ["error", "o-loi"],
  ["unsolved", "cong-thuc-chua-tinh"],
  ["date", "o-ngay-thang"],
  ["boolean", "o-chu"],
] as const)("a cell of the kind %s holds none: %s", (kind, code) => {
  expect(numberIn(cell({ kind, text: "5" }))).toEqual({ code });
});

test("the Vietnamese reading comes first", () => {
  expect(vietnamese("5.666")).toEqual(["5666", "5.666"]);
  expect(vietnamese("5,666")).toEqual(["5.666", "5666"]);
});
