import { expect, test } from "vitest";
import { timeAxis } from "../../src/charts/time-axis.ts";
import { valueAxis } from "../../src/charts/value-axis.ts";
import { span } from "../../src/text/period.ts";

test("an axis of amounts has zero, ends on round numbers and is no finer than the indicator", () => {
  const { y, ticks } = valueAxis([6.95, 0.1], [100, 0], { decimals: 2, lang: "vi", count: 4 });
  expect(ticks.map(({ label }) => label)).toEqual(["0", "2", "4", "6", "8"]);
  expect([0, 4, 8].map(y)).toEqual([100, 50, 0]);
  const whole = valueAxis([1], [100, 0], { decimals: 0, lang: "vi", count: 4 });
  expect(whole.ticks.map(({ amount }) => amount)).toEqual([0, 1]);
});

test("decimals of ticks are the language's", () => {
  const { ticks } = valueAxis([0.4], [100, 0], { decimals: 2, lang: "vi", count: 4 });
  expect(ticks.map(({ label }) => label)).toEqual(["0,0", "0,1", "0,2", "0,3", "0,4"]);
});

test("nothing anywhere is an axis with zero alone", () => {
  const { ticks } = valueAxis([0, 0], [100, 0], { decimals: 2, lang: "vi" });
  expect(ticks.map(({ label }) => label)).toEqual(["0"]);
});

test("periods stand evenly, their names thinned to what fits, the last among them", () => {
  const months = span("2018-05", "2020-04");
  const { x, step, ticks } = timeAxis(months, [0, 230], { lang: "vi", text: 12 });
  expect(step).toBe(10);
  expect(x("2018-07")).toBe(20);
  expect(ticks.map(({ label }) => label)).toEqual(["10/2018", "4/2019", "10/2019", "4/2020"]);
  expect(() => x("2021-01")).toThrow(RangeError);
});

test("one period stands in the middle", () => {
  expect(timeAxis(["2020-04"], [0, 100], { lang: "vi", text: 12 }).x("2020-04")).toBe(50);
});
