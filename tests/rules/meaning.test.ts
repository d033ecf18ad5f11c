import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { check, type Problem } from "../../src/rules/check.ts";
import { meaningDamages } from "./damages/all.ts";
import type { Change, Damage } from "./damages/damage.ts";
import { resaved, resavedInEnglish } from "./damages/resaved.ts";
import { unseenDamages } from "./damages/unseen.ts";
import { changed } from "./folder.ts";
import { lineOfTable } from "./table.ts";
import { type ValidSet, validSets } from "./valid.ts";

/*
 * Damage to what a data set says, done to one file at a time: which of it is told where it is, by
 * the check of the set alone and by the one beside the set as it was, which is how a pull request
 * is checked. What nobody can see is in the table as such.
 */

const sets = validSets();
const small = sets.find(({ name }) => name === "tests/rules/base/");

/** What a check tells of a damaged set: whether rightly, and how much. */
interface Told {
  file: string;
  isSeen: boolean;
  problems: readonly Problem[];
}

function told(damage: Damage, set: ValidSet, change: Change, isBeside: boolean): Told {
  const was = change.was ? changed(set.files, change.was) : set.files;
  const base = isBeside ? was : undefined;
  const { ok, problems } = check(changed(set.files, change.instead, change.without), base);
  const open = problems.filter(({ severity }) => severity !== "note");
  expect(ok).toBe(open.length === 0);
  const isSeen = open.some(({ code, file, line, message, fix }) => {
    const isThere = file === change.file && (change.line === null || change.line === line);
    const isNamed = (change.names ?? []).every((name) => `${message} ${fix}`.includes(name));
    return damage.codes.includes(code) && isThere && isNamed;
  });
  return { file: set.name + change.file, isSeen, problems: open };
}

/** A kind of damage done to every file of every set. */
function tried(damage: Damage) {
  const changes = sets.flatMap((set) =>
    set.files.flatMap((file) => {
      const change = damage.to(set, file);
      return change ? [{ set, change }] : [];
    }),
  );
  const alone = changes.map(({ set, change }) => told(damage, set, change, false));
  // What is seen alone is asked beside the past on the smallest set: that it isn't lost there.
  const compared = damage.seen === "alone" ? changes.filter(({ set }) => set === small) : changes;
  const beside = compared.map(({ set, change }) => told(damage, set, change, true));
  return { damage, alone, beside };
}

const seen = (all: readonly Told[]) => all.filter(({ isSeen }) => isSeen).length;

test.each(Object.entries(meaningDamages))(
  "%s: every damage is seen where it is",
  (_name, kinds) => {
    const table = kinds.map(tried);
    const lines = table.map(({ damage, alone, beside }) => {
      const all = damage.seen === "alone" ? alone : beside;
      const more = damage.seen === "alone" ? "" : `so với bản trước; riêng lẻ ${seen(alone)}`;
      return lineOfTable(damage.name, all.length, seen(all), more);
    });
    process.stdout.write(`${lines.join("\n")}\n`);
    for (const { damage, alone, beside } of table) {
      expect(alone.length, damage.name).toBeGreaterThan(0);
      const must = damage.seen === "alone" ? [...alone, ...beside] : beside;
      expect(
        must.filter(({ isSeen }) => !isSeen).map(({ file }) => file),
        damage.name,
      ).toEqual([]);
      const floods = must.filter(({ problems }) => problems.length > damage.most);
      expect(
        floods.map(({ file, problems }) => [file, problems.length]),
        damage.name,
      ).toEqual([]);
    }
  },
  300_000,
);

test("cells are re-saved as LibreOffice did", () => {
  const cellsOf = (name: string) => {
    const text = readFileSync(join(import.meta.dirname, "resaved", `${name}.csv`), "utf8");
    return Papa.parse<string[]>(text.trim()).data;
  };
  for (const locale of ["vi-VN", "en-US"] as const) {
    expect(cellsOf("original").map((row) => row.map(resaved[locale]))).toEqual(cellsOf(locale));
  }
});

test("re-saved in English figures are the very same", () => {
  const { damage, alone, beside } = tried(resavedInEnglish);
  process.stdout.write(`${lineOfTable(damage.name, beside.length, beside.length, "cùng số")}\n`);
  expect(beside.length).toBeGreaterThan(0);
  expect([...alone, ...beside].flatMap(({ problems }) => problems)).toEqual([]);
});

test("what might be true passes, as nobody can see it", () => {
  const table = unseenDamages.map(tried);
  const lines = table.map(({ damage, beside }) => {
    return lineOfTable(damage.name, beside.length, 0, "không thể thấy");
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  for (const { damage, alone, beside } of table) {
    expect(beside.length, damage.name).toBeGreaterThan(0);
    const toldOf = [...alone, ...beside].filter(({ problems }) => problems.length > 0);
    expect(
      toldOf.map(({ file, problems }) => [file, problems[0]?.code]),
      damage.name,
    ).toEqual([]);
  }
}, 300_000);
