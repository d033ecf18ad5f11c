import { expect, test } from "vitest";
import { validOn } from "../../src/data/area.ts";

test("a dated row holds on its first and its last day", () => {
  const row = { valid_from: "2007-02-22", valid_to: "2024-12-31" };
  const days = ["2007-02-21", "2007-02-22", "2024-12-31", "2025-01-01"];
  expect(days.map((day) => validOn(row, day))).toEqual([false, true, true, false]);
});

test("an empty end is open", () => {
  expect(validOn({ valid_from: null, valid_to: null }, "2020-04-16")).toBe(true);
  expect(validOn({ valid_from: "2025-01-01", valid_to: null }, "2199-12-31")).toBe(true);
});
