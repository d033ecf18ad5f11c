import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, decimalsOf, ratio, scale, sum, typedAt } from "../../src/text/decimal.ts";

const typed = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(6))
  .map(([digits, decimals]) => decimal(String(digits)).times(`1e-${decimals}`).toFixed(decimals));

test("the roads of April 2020 make 18.96 km, exactly", () => {
  const km = ["6.95", "4.7", "3.41", "1.45", "1.13", "0.62", "0.6", "0.1"].map(decimal);
  expect(sum(km).toFixed()).toBe("18.96");
  expect(sum([]).toFixed()).toBe("0");
});

test("what was typed comes back, decimals and all", () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(decimal(text).toFixed(decimalsOf(text))).toBe(text);
    }),
  );
});

test("a sum doesn't depend on the order, and leaves nothing over", () => {
  fc.assert(
    fc.property(fc.array(typed), (texts) => {
      const numbers = texts.map(decimal);
      const total = sum(numbers);
      expect(total.eq(sum(numbers.toReversed()))).toBe(true);
      expect(sum([total, ...numbers.map((n) => n.neg())]).eq(0)).toBe(true);
    }),
  );
});

test("a change of unit there and back is nothing", () => {
  fc.assert(
    fc.property(typed, fc.integer({ min: -12, max: 12 }), (text, power) => {
      expect(scale(scale(decimal(text), power), -power).eq(text)).toBe(true);
    }),
  );
  expect(scale(decimal("151.6"), -3).toFixed()).toBe("0.1516");
});

test("a share of nothing is nothing", () => {
  expect(ratio(decimal(1), decimal(0))).toBeNull();
  expect(ratio(decimal("43860"), decimal("59336"))?.times(100).toFixed(2)).toBe("73.92");
});

test.each([
  ["2.090", 3],
  ["5666", 0],
  ["-0.5", 1],
])("%s was typed with %i decimals", (text, decimals) => {
  expect(decimalsOf(text)).toBe(decimals);
});

test.each([
  ["127", -3, "0.127"],
  ["2.090", 0, "2.090"],
  ["2.090", 3, "2090"],
  ["1.5", 4, "15000"],
  ["2.090", -1, "0.2090"],
])("%s at 10^%i is typed %s", (text, power, expected) => {
  expect(typedAt(text, decimal(text).times(`1e${power}`), power)).toBe(expected);
});

test.each(["", "5,6", "1.2.3", "abc"])("%j is no number", (text) => {
  expect(() => decimal(text)).toThrow();
});
