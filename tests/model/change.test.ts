import { expect, test } from "vitest";
import type { Measure } from "../../src/model/cell.ts";
import { sinceLastPeriod, sinceLastYear } from "../../src/model/change.ts";
import { at, small } from "./small.ts";

const model = small({
  rows: [
    { area: "huyen-a", period: "2019-04", value: "0" },
    { area: "huyen-a", period: "2019-12", value: "5", to_date: "60" },
    { area: "huyen-a", period: "2020-01", value: "4", to_date: "4" },
    { area: "huyen-a", period: "2020-03", value: "8" },
    { area: "huyen-a", period: "2020-04", value: "6" },
    { area: "huyen-b", period: "2020-04", value: "6" },
  ],
});
const figure = (area: string, period: string, measure: Measure = "value") =>
  at(model, area, { period, measure });

test("a month is held against the one before", () => {
  const change = sinceLastPeriod(model, figure("huyen-a", "2020-04"));
  expect(change?.difference.toFixed()).toBe("-2");
  expect(change?.ratio?.toFixed()).toBe("-0.25");
  expect(change?.before.period).toBe("2020-03");
});

test("a month is held against the same one a year before; of nothing there is no ratio", () => {
  const change = sinceLastYear(model, figure("huyen-a", "2020-04"));
  expect(change?.difference.toFixed()).toBe("6");
  expect(change?.ratio).toBeNull();
});

test("without the other there is no change", () => {
  expect(sinceLastPeriod(model, figure("huyen-b", "2020-04"))).toBeNull();
  expect(sinceLastPeriod(model, figure("huyen-a", "2020-05"))).toBeNull();
  expect(sinceLastYear(model, figure("huyen-a", "2020-03"))).toBeNull();
});

test("January is held against December in what was done, not in a count begun anew", () => {
  expect(sinceLastPeriod(model, figure("huyen-a", "2020-01"))?.difference.toFixed()).toBe("-1");
  expect(sinceLastPeriod(model, figure("huyen-a", "2020-01", "to_date"))).toBeNull();
});
