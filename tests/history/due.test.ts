import { expect, test } from "vitest";
import { dueDay } from "../../src/history/due.ts";

/** Rules by since when and before which day, for whom doesn't matter. */
const rules = (...said: readonly [string, number][]) =>
  said.map(([valid_from, due_day], i) => ({
    valid_from,
    due_day,
    vi: `đơn vị ${i}`,
    en: `unit ${i}`,
    source: null,
    place: null,
    note: null,
    at: { file: "reporting-rules.csv", line: i + 2, names: [], cells: [] },
  }));

test("a report is in time until the day before that which the rule names", () => {
  expect(dueDay(rules(["2020-04-01", 20]), "2020-05")).toBe("2020-05-19");
});

test("a rule holds from the month in which it can still be kept", () => {
  const both = rules(["2020-04-10", 20], ["2020-10-22", 22]);
  const months = ["2020-03", "2020-04", "2020-10", "2020-11"];
  expect(months.map((month) => dueDay(both, month))).toEqual([
    null,
    "2020-04-19",
    "2020-10-19",
    "2020-11-21",
  ]);
});

test("of rules that begin together the latest day, in whatever order they stand", () => {
  expect(dueDay(rules(["2020-01-01", 22], ["2020-01-01", 18]), "2020-05")).toBe("2020-05-21");
});

test("the first day of a month, and one that it hasn't", () => {
  expect(dueDay(rules(["2020-01-01", 1]), "2020-03")).toBe("2020-02-29");
  expect(dueDay(rules(["2020-01-01", 31]), "2021-02")).toBe("2021-02-28");
  expect(dueDay(rules(["2020-01-01", 31]), "2021-04")).toBe("2021-04-30");
});

test("no rule speaks of quarters and years", () => {
  expect(dueDay(rules(["2020-01-01", 20]), "2020-Q2")).toBeNull();
  expect(dueDay(rules(["2020-01-01", 20]), "2020")).toBeNull();
});
