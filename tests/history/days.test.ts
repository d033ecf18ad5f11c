import fc from "fast-check";
import { expect, test } from "vitest";
import { daysInOrder } from "../../src/history/days.ts";

test("days in order are taken at their word", () => {
  const days = ["2020-01-01", "2020-01-01", "2020-03-04"];
  expect(daysInOrder(days)).toEqual(days);
  expect(daysInOrder([])).toEqual([]);
});

test.each([
  ["ahead", ["2020-01-01", "2099-01-01", "2020-02-01"], ["2020-01-01", "2020-01-01", "2020-02-01"]],
  [
    "behind",
    ["2020-01-01", "2020-01-02", "1970-01-01", "2020-02-01"],
    ["2020-01-01", "2020-01-02", "2020-01-02", "2020-02-01"],
  ],
  [
    "first ahead",
    ["2099-01-01", "2020-01-01", "2020-02-01"],
    ["2020-01-01", "2020-01-01", "2020-02-01"],
  ],
])("a clock that was %s says nothing of the others", (_, dates, days) => {
  expect(daysInOrder(dates)).toEqual(days);
});

test("whatever clocks say, days never fall, and no more of them are changed than must be", () => {
  const date = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.array(date, { maxLength: 10 }), (dates) => {
      const days = daysInOrder(dates);
      expect(days).toEqual([...days].sort());
      const kept = days.filter((day, i) => day === dates[i]).length;
      // The longest run by trying every one of them.
      let most = 0;
      for (let set = 0; set < 2 ** dates.length; set++) {
        const run = dates.filter((_, i) => (set >> i) & 1);
        if (run.every((day, i) => i === 0 || day >= (run[i - 1] ?? "")))
          most = Math.max(most, run.length);
      }
      expect(kept).toBeGreaterThanOrEqual(most);
    }),
    { numRuns: 300 },
  );
});
