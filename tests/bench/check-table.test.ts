import { expect, test } from "vitest";
import { check } from "../../src/rules/check.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";
import { changed } from "../rules/folder.ts";
import { budgetTableText } from "./budget-table.ts";
import { checkTableText, faultTableText, historyTableText } from "./check-table.ts";
import type { Reader } from "./checks.ts";
import { cases } from "./faults.ts";
import type { HistoryReader } from "./histories.ts";

const run = (cpu: number) => ({ seconds: cpu / 2, cpu, peak: 200 });

test("a check stands beside papaparse, and how many times as much it takes", () => {
  const runs = new Map<Reader, ReturnType<typeof run>[]>([
    ["npm run check", [run(6), run(7), run(5)]],
    ["papaparse", [run(1), run(1.5), run(1)]],
  ]);
  const rows = checkTableText("thử", runs).split("\n").slice(-2);
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ["npm run check", "3,00 (2,50–3,50)", "6,00 (5,00–7,00)", "200 (200–200)", "×6,0"],
    ["papaparse", "0,50 (0,50–0,75)", "1,00 (1,00–1,50)", "200 (200–200)", "×1,0"],
  ]);
});

test("reading a history stands beside git alone, by the clock and by the processor", () => {
  const runs = new Map<HistoryReader, ReturnType<typeof run>[]>([
    ["git cat-file --batch", [run(1)]],
    ["wholeArchive", [{ seconds: 0.8, cpu: 3, peak: 190 }]],
    ["vintagesOf", [run(20)]],
  ]);
  const rows = historyTableText("thử", runs).split("\n").slice(-3);
  expect(rows.map((row) => row.split(/ {2,}/).slice(-2))).toEqual([
    ["×1,0", "×1,0"],
    ["×1,6", "×3,0"],
    ["×20,0", "×20,0"],
  ]);
});

test("a site stands beside its budget", () => {
  const budgets = [14_336, 40_000].map((most, i) => ({
    ...{ most, pages: 9, over: i, heaviest: { bytes: most + i, file: "a/index.html" } },
  }));
  const measured = { budgets, pages: 1800, bytes: 77_700_000 };
  const rows = budgetTableText("thử", measured).split("\n").slice(-3);
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ["vừa một lượt tải đầu / within a first round trip", "9", "a/index.html 14.336", "14.336", "0"],
    ["trang khác / other pages", "9", "a/index.html 40.001", "40.000", "1"],
    ["cả trang / the whole site", "1.800 ≤ 30.000", "77,7 MB", "800 MB"],
  ]);
});

test("what is wrong is said in both languages", () => {
  const text = faultTableText("thử", new Map([["cell", run(1)]]));
  expect(text.split("\n").at(-1)).toMatch(/^một ô 5 MB \/ a cell of 5 MB +0,5 +1,0 +200$/);
});

const sound = generate({ months: 2, seed: 1 }, sharedWithReal());

test.each([
  ["columns", ["sai-so-cot"]],
  ["heads", ["cot-la"]],
  ["faults", ["chu-thay-so", "sai-lua-chon", "sai-ma", "sai-ngay", "thua-khoang-trang"]],
] as const)("the case of %s is wrong as it says", (name, codes) => {
  const files = [...cases[name]()].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { problems } = check(changed(sound, files));
  const found = new Set(problems.filter(({ severity }) => severity === "error").map((p) => p.code));
  expect([...found].sort()).toEqual(codes);
});
