import { expect, test } from "vitest";
import { rowHeight } from "../../src/exports/row-height.ts";

const words = (n: number) => Array.from({ length: n }, () => "chữ").join(" ");

test("a row is as high as its longest text takes lines", () => {
  expect(rowHeight([])).toBe(19);
  expect(rowHeight([{ text: words(5), width: 20 }])).toBe(19);
  expect(rowHeight([{ text: words(5), width: 19 }])).toBe(35);
  expect(
    rowHeight([
      { text: "a", width: 20 },
      { text: words(11), width: 20 },
    ]),
  ).toBe(51);
  expect(rowHeight([{ text: words(5), width: 20, indent: 1 }])).toBe(35);
});
