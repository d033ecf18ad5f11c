import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { singleFiles, tableAt } from "../../src/data/data-set.ts";
import { dictionary } from "../../src/data/dictionary.ts";
import { kindWords } from "../../src/text/words/guide.ts";

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
