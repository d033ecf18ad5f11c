import { expect, test } from "vitest";
import { median } from "./columns.ts";
import type { Result, Way } from "./round.ts";
import { tableText } from "./table.ts";

test("the median is the middle run's", () => {
  expect(median([3, 10, 1])).toBe(3);
});

test("the table holds medians, ranges, rates and ratios", () => {
  const result = (seconds: number[]): Result => ({
    runs: seconds.map((each) => ({ seconds: each, cpu: each + 1, peak: 200 })),
    pages: 1100,
    bytes: 2_500_000,
  });
  const results = new Map<Way, Result>([
    ["npm run build", result([12, 10, 11])],
    ["bare.ts", result([4, 5, 6])],
    ["cp -r", result([2, 1, 2])],
  ]);
  const lines = tableText([{ name: "thử", results }]).split("\n");
  const [vi, en, , name, ...rows] = lines.map((line) => line.trim().split(/ {2,}/));
  expect([vi?.[1], en?.[1], name]).toEqual(["giây", "seconds", ["thử"]]);
  const [build, bare, copy] = rows;
  expect(build?.slice(0, 5)).toEqual([
    "npm run build",
    "11,0 (10,0–12,0)",
    "12,0 (11,0–13,0)",
    "1.100",
    "100",
  ]);
  expect(build?.slice(5)).toEqual(["200 (200–200)", "2,5", "×5,5", "×2,20"]);
  expect(bare?.slice(-2)).toEqual(["×2,5", "×1,00"]);
  expect(copy?.slice(-2)).toEqual(["×1,0", "×0,40"]);
});
