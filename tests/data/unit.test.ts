import { expect, test } from "vitest";
import { quantity } from "../../src/data/field.ts";
import { convert, type Unit } from "../../src/data/unit.ts";

const at = { file: "units.csv", line: 2, names: [], cells: [] };
const unit = (id: string, base: string, power: number): Unit => {
  return { id, vi: id, en: id, en_one: id, base, power, at };
};

test("units of one base turn into each other exactly", () => {
  const [million, billion] = [unit("trieu-dong", "dong", 6), unit("ty-dong", "dong", 9)];
  expect(convert(quantity.parse("127"), million, billion).toFixed()).toBe("0.127");
  expect(convert(quantity.parse("2.090"), billion, million).toFixed()).toBe("2090");
});

test("units of two bases don't", () => {
  expect(() => convert(quantity.parse("1"), unit("ha", "m2", 4), unit("km", "m", 3))).toThrow();
});
