import { expect, test } from "vitest";
import { cellAt, faultAt, written } from "../../src/data/fault.ts";

const at = {
  file: "x.csv",
  line: 7,
  names: ["area", "place", "value"],
  cells: ["huyện 😀", 'I.2, "chú" thích', "5"],
};

test("a fault's column counts characters, quotes and commas before it", () => {
  expect(faultAt(at, "sai-so", "area")).toMatchObject({ line: 7, column: 1, value: "huyện 😀" });
  expect(faultAt(at, "sai-so", "place")).toMatchObject({ column: 9 });
  expect(faultAt(at, "sai-so", "value", { a: "b" })).toEqual({
    code: "sai-so",
    file: "x.csv",
    line: 7,
    column: 9 + [...'"I.2, ""chú"" thích",'].length,
    field: "value",
    value: "5",
    more: { a: "b" },
  });
});

test("a fault of a row stands at its start", () => {
  expect(faultAt(at, "sai-so-cot", null)).toMatchObject({ column: 1, field: null });
});

test("a cell is quoted only where it must be", () => {
  expect(["a b", "a,b", 'a"b', "a\nb", ""].map(written)).toEqual([
    "a b",
    '"a,b"',
    '"a""b"',
    '"a\nb"',
    "",
  ]);
  expect(cellAt(at, "value")).toBe("5");
  expect(cellAt(at, "unit")).toBeNull();
});
