import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { singleFiles, tableAt } from "../../src/data/data-set.ts";
import { dictionary, entryId, held } from "../../src/data/dictionary.ts";
import {
  dayOrMonth,
  type Field,
  isOptional,
  type Kind,
  kindOf,
  maybe,
  words,
} from "../../src/data/field.ts";
import { limits } from "../../src/data/limits.ts";
import { figures } from "../../src/data/observation.ts";
import { langs } from "../../src/text/lang.ts";
import { say } from "../../src/text/say.ts";
import { kindRanges, kindWords } from "../../src/text/words/guide.ts";

test("every kind of file and every column is in it, said in both languages", () => {
  const files = dictionary();
  expect(files).toHaveLength(Object.keys(singleFiles).length + 2);
  for (const { about, columns } of files) {
    for (const { vi, en, kind } of [...columns, { ...about, kind: "id" as const }]) {
      expect(vi).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(en).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(kindWords[kind].vi).not.toBe("");
    }
  }
});

test("a column's example is one that it takes", () => {
  for (const { file, columns } of dictionary()) {
    const path = file.en.replace("<period>/<reporter>", "2020-04/a").replace("<year>", "2020");
    for (const { name, example } of columns) {
      const read = tableAt(path)?.columns[name]?.safeParse(example);
      expect([path, name, read?.success]).toEqual([path, name, true]);
    }
  }
});

test("a column that may be empty is said to be so, and its words are told", () => {
  const [figures] = dictionary();
  const columns = new Map(figures?.columns.map((column) => [column.name, column]));
  expect(columns.get("area")).toMatchObject({ kind: "area", optional: false, options: [] });
  expect(columns.get("status")).toMatchObject({
    kind: "one",
    optional: true,
    options: ["uoc", "so-bo", "chinh-thuc"],
  });
});

test("every table of the sources is a file of the data set", () => {
  const folder = join(import.meta.dirname, "../../src/data");
  const tables = readdirSync(folder).flatMap((name) => [
    ...readFileSync(join(folder, name), "utf8").matchAll(/export const \w+ = table\(/g),
  ]);
  expect(tables).toHaveLength(dictionary().length);
});

test("a file's place in the dictionary is found by its path", () => {
  const ids = dictionary().map(({ id }) => id);
  expect(ids).toContain(entryId("figures/2020-04/huyen-can-loc.csv"));
  expect(ids).toContain(entryId("area-changes.csv"));
  expect(ids.length).toBe(new Set(ids).size);
});

test("no two columns of a file mean the same, in either language", () => {
  for (const { id, columns } of dictionary()) {
    for (const lang of langs) {
      const said = columns.map((column) => column[lang]);
      expect([id, said.filter((text, i) => said.indexOf(text) !== i)]).toEqual([id, []]);
    }
  }
});

test("a file that a column names is one of the dictionary", () => {
  const names = new Set(Object.values(singleFiles).map(({ file }): string => file));
  const said = dictionary().flatMap(({ columns }) => columns.flatMap(({ vi, en }) => [vi, en]));
  const named = said.flatMap((text) => text.match(/[\w-]+\.csv/g) ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test("the range of a whole number is the one that its column takes", () => {
  const held: string[] = [];
  for (const { file, columns } of dictionary()) {
    for (const { name, range, kind } of columns) {
      expect(range !== null).toBe(kind === "whole");
      if (range === null) continue;
      held.push(`${file.en} ${name}: ${range.least}..${range.most}`);
      const field = tableAt(file.en)?.columns[name];
      const takes = (n: number) => field?.safeParse(String(n)).success;
      expect([takes(range.least), takes(range.most)]).toEqual([true, true]);
      expect([takes(range.least - 1), takes(range.most + 1)]).toEqual([false, false]);
    }
  }
  expect(held).toEqual([
    "units.csv power: -99..99",
    "indicators.csv decimals: 0..6",
    "indicators.csv lead: 1..999",
    "reporting-rules.csv due_day: 1..31",
  ]);
});

const fields = [...Object.values(singleFiles).map(({ kind }) => kind), figures]
  .flatMap(({ columns }) => Object.values<Field<unknown>>(columns))
  .filter((field) => !isOptional(field));
const { digits, decimals, first, last, longest } = held;

/** What is said of a kind, a cell at the end of what is said, and one just beyond it. */
const edges: readonly (readonly [kind: Kind, said: string, good: string, bad: string])[] = [
  ["id", "a–z", "huyen-can-loc", "huyen--can-loc"],
  ["area", "+", "huyen-ky-anh+thi-xa-ky-anh", "thi-xa-ky-anh+huyen-ky-anh"],
  ["words", "khoảng trắng", "Sở Tài chính", "Sở  Tài chính"],
  ["date", `${first}`, `${first}-01-01`, `${first - 1}-12-31`],
  ["date", `${last}`, `${last}-12-31`, `${last + 1}-01-01`],
  ["period", `${first}`, `${first}`, `${first - 1}`],
  ["period", `${last}`, `${last}`, `${last + 1}`],
  ["period", "2019-S1", "2019-S1", "2019-S3"],
  ["quantity", `${digits}`, "9".repeat(digits), "9".repeat(digits + 1)],
  ["quantity", `${decimals}`, `0.${"1".repeat(decimals)}`, `0.${"1".repeat(decimals + 1)}`],
  ["whole", "số 0 thừa", "6", "06"],
  ["address", "dấu /", "/chi-tieu/xi-mang/", "/chi-tieu/xi-mang"],
];

test.each(edges)("what is said of the kind %s (%s) is what it takes: %s, not %s", (...edge) => {
  const [kind, said, good, bad] = edge;
  const field = fields.find((each) => kindOf(each) === kind);
  expect(field?.safeParse(good).success).toBe(true);
  expect(field?.safeParse(bad).success).toBe(false);
  expect(say(kindRanges[kind], "vi", held)).toContain(said);
});

test.each([
  [maybe(dayOrMonth), "day-or-month", "năm-tháng", "2022-04", "2022"],
  [maybe(limits), "limits", held.levels, "province:600 district:120", "district:1 province:6"],
  [maybe(limits), "limits", "lớn hơn 0", "province:0.1", "province:0"],
] as const)("and what is said of those that may be empty", (field, kind, said, good, bad) => {
  expect(kindOf(field)).toBe(kind);
  expect(field.safeParse(good).success).toBe(true);
  expect(field.safeParse(bad).success).toBe(false);
  expect(say(kindRanges[kind], "vi", held)).toContain(said);
});

test("the longest cell is the longest that is taken", () => {
  expect(words.safeParse("a".repeat(longest)).success).toBe(true);
  expect(words.safeParse("a".repeat(longest + 1)).success).toBe(false);
});
