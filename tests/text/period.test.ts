import fc from "fast-check";
import { expect, test } from "vitest";
import {
  byTime,
  firstDay,
  frequencyOf,
  isPeriod,
  lastDay,
  lastMonthOf,
  periodInWords,
  periodShort,
  sameLastYear,
  shift,
  span,
  yearOf,
} from "../../src/text/period.ts";

const anyPeriod = fc
  .tuple(
    fc.integer({ min: 1920, max: 2180 }),
    fc.constantFrom("", "-01", "-06", "-09", "-10", "-12", "-Q1", "-Q3", "-Q4", "-S1", "-S2"),
  )
  .map(([year, part]) => `${year}${part}`);

test.each(["2020-04", "2020-12", "2020-Q1", "2019-S1", "2021"])("%s is a period", (text) => {
  expect(isPeriod(text)).toBe(true);
});

test.each([
  "2020-4",
  "2020-13",
  "2020-00",
  "2020-Q5",
  "2020-S3",
  "4/2020",
  "2020-04-16",
  " 2020",
  "2020\n",
  "0202-04",
  "20",
  "",
])("%j is none", (text) => {
  expect(isPeriod(text)).toBe(false);
  expect(() => yearOf(text)).toThrow(RangeError);
});

test.each([
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2020-12", "2020-12-01", "2020-12-31"],
  ["2020-Q1", "2020-01-01", "2020-03-31"],
  ["2020-Q4", "2020-10-01", "2020-12-31"],
  ["2019-S1", "2019-01-01", "2019-06-30"],
  ["2019-S2", "2019-07-01", "2019-12-31"],
  ["2021", "2021-01-01", "2021-12-31"],
])("%s is %s to %s", (period, first, last) => {
  expect(firstDay(period)).toBe(first);
  expect(lastDay(period)).toBe(last);
  expect(lastMonthOf(period)).toBe(Number(last.slice(5, 7)));
});

test.each([
  ["2020-04", -1, "2020-03"],
  ["2020-01", -1, "2019-12"],
  ["2020-12", 1, "2021-01"],
  ["2020-04", -28, "2017-12"],
  ["2020-Q1", -1, "2019-Q4"],
  ["2019-S2", 1, "2020-S1"],
  ["2021", 3, "2024"],
])("%s shifted by %i is %s", (period, steps, shifted) => {
  expect(shift(period, steps)).toBe(shifted);
});

test("shifting there and back is nothing, and a year is a year", () => {
  const perYear = { month: 12, quarter: 4, half: 2, year: 1 };
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: -200, max: 200 }), (period, steps) => {
      const bounded = steps % 10;
      expect(shift(shift(period, bounded), -bounded)).toBe(period);
      expect(shift(period, -perYear[frequencyOf(period)])).toBe(sameLastYear(period));
      expect(frequencyOf(shift(period, bounded))).toBe(frequencyOf(period));
    }),
  );
});

test("a period ends on the day before the next begins", () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const next = Date.parse(firstDay(shift(period, 1)));
      expect(next - Date.parse(lastDay(period))).toBe(86_400_000);
      expect(yearOf(period)).toBe(Number(firstDay(period).slice(0, 4)));
    }),
  );
});

test("periods stand in the order of their ends, the longer after", () => {
  const mixed = ["2020", "2020-S2", "2020-01", "2020-12", "2020-Q4", "2019", "2020-Q1", "2020-03"];
  expect(mixed.sort(byTime)).toEqual([
    "2019",
    "2020-01",
    "2020-03",
    "2020-Q1",
    "2020-12",
    "2020-Q4",
    "2020-S2",
    "2020",
  ]);
});

test("a span holds both ends", () => {
  expect(span("2019-11", "2020-02")).toEqual(["2019-11", "2019-12", "2020-01", "2020-02"]);
  expect(span("2020-02", "2020-02")).toEqual(["2020-02"]);
  expect(span("2020-03", "2020-02")).toEqual([]);
});

test.each([
  ["2020-04", "tháng 4 năm 2020", "April 2020", "4/2020", "Apr 2020"],
  ["2020-Q1", "quý I năm 2020", "Q1 2020", "Q1/2020", "Q1 2020"],
  ["2019-S1", "6 tháng đầu năm 2019", "first half of 2019", "6T đầu 2019", "H1 2019"],
  ["2019-S2", "6 tháng cuối năm 2019", "second half of 2019", "6T cuối 2019", "H2 2019"],
  ["2021", "năm 2021", "2021", "2021", "2021"],
])("%s in words", (period, vi, en, viShort, enShort) => {
  expect(periodInWords(period, "vi")).toBe(vi);
  expect(periodInWords(period, "en")).toBe(en);
  expect(periodShort(period, "vi")).toBe(viShort);
  expect(periodShort(period, "en")).toBe(enShort);
});
