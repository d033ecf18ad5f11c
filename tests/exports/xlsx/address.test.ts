import { expect, test } from "vitest";
import { addressOf, rangesOf } from "../../../src/exports/xlsx/address.ts";

test.each([
  [0, 0, "A1"],
  [6, 2, "C7"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [99, 701, "ZZ100"],
  [0, 702, "AAA1"],
])("row %i and column %i are %3$s", (row, column, address) => {
  expect(addressOf({ row, column })).toBe(address);
});

test("cells below each other are one range, whatever their order", () => {
  const cells = [
    [7, 6],
    [6, 6],
    [9, 6],
    [6, 7],
  ].map(([row = 0, column = 0]) => ({ row, column }));
  expect(rangesOf(cells)).toBe("G7:G8 G10 H7");
});
