import { expect, test } from "vitest";
import { qualifiers, statuses } from "../../src/data/observation.ts";
import {
  columnOf,
  dayIn,
  filledColumns,
  formColumns,
  headOf,
  idColumns,
  marksOf,
  qualifierChoices,
  readMarks,
  statusChoices,
} from "../../src/intake/form.ts";

const marks = { period: "2020-05", reporter: "huyen-can-loc" };

test("marks are read wherever they stand in their row", () => {
  expect(readMarks(marksOf(marks))).toEqual(marks);
  expect(readMarks(["BÁO CÁO", "", ...marksOf(marks), ""])).toEqual(marks);
});

test.each([
  ["no marks at all", ["BÁO CÁO SỐ LIỆU", ""]],
  ["another version of the form", ["mau-so-lieu-2", "2020-05", "huyen-can-loc"]],
  ["no period", ["mau-so-lieu-1", "tháng 5", "huyen-can-loc"]],
  ["no reporter", ["mau-so-lieu-1", "2020-05"]],
])("nothing is made of a sheet with %s", (_, cells) => {
  expect(readMarks(cells)).toBeNull();
});

test("every head stands once, and the columns follow each other", () => {
  expect(new Set(formColumns.map(headOf)).size).toBe(formColumns.length);
  expect(formColumns.map(columnOf)).toEqual(formColumns.map((_, i) => i));
  expect(idColumns.map(columnOf)).toEqual([12, 13, 14]);
  expect(filledColumns.map(columnOf)).toEqual([6, 7, 8, 9, 10, 11]);
});

test("the lists' words are distinct and mean every qualifier and status", () => {
  expect([...qualifierChoices.values()]).toEqual(qualifiers);
  expect([...statusChoices]).toEqual([
    ["ước", statuses[0]],
    ["sơ bộ", statuses[1]],
    ["chính thức", statuses[2]],
  ]);
});

test.each([
  ["2020-05", 16, "2020-05-16"],
  ["2020-02", 29, "2020-02-29"],
  ["2021-02", 29, null],
  ["2020-05", 0, null],
  ["2020-05", 1.5, null],
  ["2020-05", 32, null],
])("the day of %s numbered %s is %s", (month, day, date) => {
  expect(dayIn(month, day)).toBe(date);
});
