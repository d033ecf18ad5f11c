import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../src/text/decimal.ts";
import {
  formatNumber,
  formatPercent,
  formatSigned,
  formatTyped,
  withUnit,
} from "../../src/text/number.ts";

test.each([
  ["43860", "43.860", "43,860"],
  ["28.67", "28,67", "28.67"],
  ["1234567.50", "1.234.567,50", "1,234,567.50"],
  ["999", "999", "999"],
  ["1000", "1.000", "1,000"],
  ["-0.5", "−0,5", "−0.5"],
  ["-0.00", "0,00", "0.00"],
  ["-1000", "−1.000", "−1,000"],
])("%s is %s, %s in English", (text, vi, en) => {
  expect(formatTyped(text, "vi")).toBe(vi);
  expect(formatTyped(text, "en")).toBe(en);
});

test("what is written can be read back", () => {
  const typed = fc
    .tuple(fc.integer(), fc.nat(4))
    .map(([n, decimals]) => decimal(n).times(`1e-${decimals}`).toFixed(decimals));
  fc.assert(
    fc.property(typed, (text) => {
      const back = formatTyped(text, "vi").replaceAll(".", "").replace(",", ".").replace("−", "-");
      expect(decimal(back).eq(text)).toBe(true);
    }),
  );
});

test.each([
  ["18.955", 2, "18,96"],
  ["18.9549", 2, "18,95"],
  ["-2.5", 0, "−3"],
  ["2", 1, "2,0"],
  ["-0.004", 2, "0,00"],
])("%s with %i decimals is %s", (text, decimals, vi) => {
  expect(formatNumber(decimal(text), "vi", decimals)).toBe(vi);
});

test.each([
  ["0.06632", "6,6%"],
  ["0.1", "10%"],
  ["1", "100%"],
  ["0.0004", "0%"],
  ["-0.0004", "0%"],
  ["-0.125", "−12,5%"],
  ["12.345", "1.234,5%"],
])("a share of %s is %s", (share, vi) => {
  expect(formatPercent(decimal(share), "vi")).toBe(vi);
});

test.each([
  ["3.2", "+3,2"],
  ["-0.5", "−0,5"],
  ["0", "0"],
])("a change of %s is %s", (text, vi) => {
  expect(formatSigned(decimal(text), "vi")).toBe(vi);
});

test("a change that rounds to nothing has no sign", () => {
  expect(formatSigned(decimal("0.004"), "vi", 2)).toBe("0,00");
  expect(formatSigned(decimal("-0.004"), "vi", 2)).toBe("0,00");
});

test("a number and its unit never part", () => {
  expect(withUnit("18,96", "km")).toBe("18,96\u00a0km");
  expect(withUnit("5,82", "%")).toBe("5,82%");
  expect(withUnit("7", "")).toBe("7");
});
