import fc from "fast-check";
import { expect, test } from "vitest";
import { dateInWords, dayAndMonth, dayBefore, dayOfYear, isDate } from "../../src/text/date.ts";

test.each(["2020-04-16", "2020-02-29", "1900-01-01", "2199-12-31"])("%s is a day", (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  "2020-02-30",
  "2019-02-29",
  "2020-13-01",
  "2020-04-00",
  "2020-4-16",
  "16/4/2020",
  "2020-04-16T00:00:00Z",
  "0202-04-16",
  "2020-04-16 ",
  "",
])("%j is none", (text) => {
  expect(isDate(text)).toBe(false);
});

const days = fc
  .date({ min: new Date("1900-01-02"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("the day before is a day, one earlier", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(isDate(dayBefore(day))).toBe(true);
      expect(Date.parse(day) - Date.parse(dayBefore(day))).toBe(86_400_000);
    }),
  );
  expect(dayBefore("2020-03-01")).toBe("2020-02-29");
});

test.each([
  ["2020-01-01", 1, 366],
  ["2020-04-16", 107, 366],
  ["2019-12-31", 365, 365],
])("%s is day %i of %i", (date, day, count) => {
  expect(dayOfYear(date)).toEqual({ day, days: count });
});

test("days in words", () => {
  expect(dateInWords("2020-04-16", "vi")).toBe("16/4/2020");
  expect(dateInWords("2020-04-16", "en")).toBe("16 Apr 2020");
  expect(dateInWords("2022-04", "vi")).toBe("4/2022");
  expect(dateInWords("2022-04", "en")).toBe("Apr 2022");
  expect(dayAndMonth("2020-04-16", "vi")).toBe("16/4");
  expect(dayAndMonth("2020-04-16", "en")).toBe("16 Apr");
});
