import { expect, test } from "vitest";
import { planFor, progress } from "../../src/model/progress.ts";
import { dayOfYear } from "../../src/text/date.ts";
import { small } from "./small.ts";

const targets = [
  { area: "huyen-a", set_by: "pledged", value: "50" },
  { area: "huyen-a", set_by: "assigned", value: "40" },
  { area: "huyen-b", unit: "m", value: "25000" },
  { area: "huyen-a", indicator: "nhom-ho", value: "4" },
];
const april = { period: "2020-04", as_of: "2020-04-16" };
const model = small({
  targets,
  rows: [
    { area: "huyen-a", value: "2", to_date: "10", ...april },
    { area: "huyen-b", value: "2", ...april },
    { area: "huyen-a", indicator: "nhom-ho", value: "1", to_date: "90", ...april },
    { area: "huyen-a", indicator: "nhom-ho", value: "3", period: "2020" },
  ],
});

test("what is assigned comes before what is pledged, in the indicator's unit", () => {
  expect(planFor(model, "duong", "huyen-a", "2020")?.text).toBe("40");
  expect(planFor(model, "duong", "huyen-b", "2020")?.text).toBe("25.000");
  expect(planFor(model, "duong", "huyen-c", "2020")).toBeNull();
  expect(planFor(model, "duong", "huyen-a", "2021")).toBeNull();
});

test("progress is held against the day it was counted to", () => {
  const found = progress(model, "duong", "huyen-a", "2020-04");
  expect(found?.share?.toFixed()).toBe("0.25");
  expect(dayOfYear("2020-04-16")).toEqual({ day: 107, days: 366 });
  expect(found?.pace.times(366).toFixed(10)).toBe("107.0000000000");
});

test("a month's value says nothing of a year's plan, nor does a stock; the year's value does", () => {
  expect(progress(model, "duong", "huyen-b", "2020-04")).toBeNull();
  expect(progress(model, "nhom-ho", "huyen-a", "2020-04")).toBeNull();
  const year = progress(model, "nhom-ho", "huyen-a", "2020");
  expect(year?.share?.toFixed()).toBe("0.75");
  expect(year?.pace.toFixed()).toBe("1");
});
