import fc from "fast-check";
import { expect, test } from "vitest";
import type { Measure } from "../../src/model/cell.ts";
import { countedTo, mainMeasure, toDateBefore, usualFrequency } from "../../src/model/figure.ts";
import { known } from "../../src/model/model.ts";
import type { Cells } from "../generated/csv-text.ts";
import { at, brief, small } from "./small.ts";

const row = (period: string, value: string | null, to_date: string | null, more: Cells = {}) => ({
  ...{ area: "huyen-a", period, value, to_date },
  ...more,
});
const find = (rows: readonly Cells[], period: string, measure: Measure, indicator = "duong") =>
  brief(at(small({ rows }), "huyen-a", { period, measure, indicator }));
const nothing = ["not-stated", null];

test("a figure is kept as it was typed, in its indicator's unit", () => {
  const model = small({
    rows: [
      { area: "huyen-a", indicator: "tien", value: "2.090" },
      { area: "nhom", indicator: "tien", unit: "trieu-dong", value: "127" },
    ],
  });
  expect(at(model, "huyen-a", { indicator: "tien" }).text).toBe("2.090");
  const group = at(model, "nhom", { indicator: "tien" });
  expect([group.text, group.amount?.toFixed()]).toEqual(["0.127", "0.127"]);
});

test("value follows from to date, and to date from value", () => {
  const march = row("2020-03", null, "10.5");
  expect(find([march, row("2020-04", null, "12.75")], "2020-04", "value")).toEqual([
    "derived",
    "2.25",
  ]);
  expect(find([march, row("2020-04", "2.25", null)], "2020-04", "to_date")).toEqual([
    "derived",
    "12.75",
  ]);
  expect(find([row("2020-04", "2.25", "12.75")], "2020-03", "to_date")).toEqual([
    "derived",
    "10.5",
  ]);
});

test("counting begins anew in January, for what counts since the year's start", () => {
  const december = row("2019-12", "1", "99");
  expect(find([december, row("2020-01", null, "3")], "2020-01", "value")).toEqual(["derived", "3"]);
  expect(find([december, row("2020-01", "3", null)], "2020-01", "to_date")).toEqual([
    "derived",
    "3",
  ]);
  // January's own count says nothing of December's.
  expect(find([row("2020-01", "3", "3")], "2019-12", "to_date")).toEqual(nothing);
  const january = { indicator: "duong", area: "huyen-a", period: "2020-01" };
  expect(toDateBefore(small({ rows: [row("2020-01", "3", "3")] }), january)).toBeNull();
});

test("what counts for ever doesn't", () => {
  const ever = { indicator: "rung" };
  const rows = [row("2019-12", null, "99", ever), row("2020-01", null, "102", ever)];
  expect(find(rows, "2020-01", "value", "rung")).toEqual(["derived", "3"]);
});

test("nothing follows across a gap", () => {
  const rows = [row("2020-01", "3", "3"), row("2020-04", null, "10"), row("2020-06", "1", null)];
  expect(find(rows, "2020-04", "value")).toEqual(nothing);
  expect(find(rows, "2020-06", "to_date")).toEqual(nothing);
});

test("nothing follows for stocks, rates and what doesn't say since when", () => {
  const stock = { indicator: "nhom-ho" };
  const rows = [row("2020-03", null, "40", stock), row("2020-04", null, "42", stock)];
  expect(find(rows, "2020-04", "value", "nhom-ho")).toEqual(nothing);
});

test("nothing follows from what is said roughly", () => {
  const rough = { qualifier: "hon" };
  expect(
    find([row("2020-03", null, "10", rough), row("2020-04", null, "12")], "2020-04", "value"),
  ).toEqual(nothing);
  expect(find([row("2020-04", "2", "12", rough)], "2020-03", "to_date")).toEqual(nothing);
});

test("nothing follows from a count that fell: another season began, or one is wrong", () => {
  const rice = { indicator: "lua" };
  const rows = [row("2020-05", null, "59000", rice), row("2020-06", null, "10", rice)];
  expect(find(rows, "2020-06", "value", "lua")).toEqual(nothing);
  expect(find([row("2020-04", "12", "2")], "2020-03", "to_date")).toEqual(nothing);
});

test("nothing follows across a break in the series", () => {
  const rows = [row("2020-03", null, "10"), row("2020-04", null, "12")];
  const model = small({ rows, breaks: [{ period: "2020-04", area: "huyen-a" }] });
  expect(brief(at(model, "huyen-a"))).toEqual(nothing);
  const elsewhere = small({ rows, breaks: [{ period: "2020-04", area: "huyen-b" }] });
  expect(brief(at(elsewhere, "huyen-a"))).toEqual(["derived", "2"]);
});

test("value and to date are each other's inverse", () => {
  const hundredths = fc.integer({ min: 0, max: 99_999 });
  fc.assert(
    fc.property(hundredths, hundredths, (before, done) => {
      const km = (n: number) => (n / 100).toFixed(2);
      const march = row("2020-03", null, km(before));
      const value = find([march, row("2020-04", null, km(before + done))], "2020-04", "value");
      const toDate = find([march, row("2020-04", km(done), null)], "2020-04", "to_date");
      const earlier = find([row("2020-04", km(done), km(before + done))], "2020-03", "to_date");
      expect(Number(value[1])).toBe(done / 100);
      expect(Number(toDate[1])).toBe((before + done) / 100);
      expect(Number(earlier[1])).toBe(before / 100);
    }),
  );
});

test("a stock is read by how many there are, all else by what was done, or by what was given", () => {
  const measure = (indicator: string, cells: Cells) => {
    const model = small({ rows: [{ area: "huyen-a", indicator, ...cells }] });
    return mainMeasure(model, known(model.indicators, indicator), "2020-04");
  };
  expect(measure("nhom-ho", { value: "1", to_date: "40" })).toBe("to_date");
  expect(measure("nhom-ho", { value: "1" })).toBe("value");
  expect(measure("duong", { value: "1", to_date: "4" })).toBe("value");
  expect(measure("duong", { to_date: "4" })).toBe("to_date");
});

test("a figure is counted to the day it says, else to its period's last", () => {
  const rows = [row("2020-04", "1", null, { as_of: "2020-04-16" }), row("2020-02", "1", null)];
  const model = small({ rows });
  expect(countedTo(at(model, "huyen-a"))).toBe("2020-04-16");
  expect(countedTo(at(model, "huyen-a", { period: "2020-02" }))).toBe("2020-02-29");
});

test("the usual length of period is the most frequent one", () => {
  expect(usualFrequency(["2020-01", "2020-02", "2020"])).toBe("month");
  expect(usualFrequency(["2020-01", "2019", "2020"])).toBe("year");
});
