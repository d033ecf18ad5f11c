import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFigures } from "../../src/components/prose/figures.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { buildModel } from "../../src/model/model.ts";
import { checkContent, readContent } from "../../src/prose/content.ts";
import { proseHelpPages } from "../../src/prose/help-pages.ts";
import { letterRules, proseRules } from "../../src/prose/rules.ts";
import { rules } from "../../src/rules/all.ts";
import { type Explained, explainedBy } from "../../src/rules/explained.ts";
import { shown } from "../rules/example.ts";
import { filesUnder } from "../rules/folder.ts";
import { helpPagesIn } from "../rules/help-pages.ts";

const here = import.meta.dirname;
/** Texts that keep every rule, their paths as a check names them. */
const base = filesUnder(join(here, "base")).map(({ path, bytes }) => {
  return { path: `content/${path}`, bytes };
});
const model = buildModel(readDataSet(filesUnder(join(here, "../rules/base"))).data);

/** What is wrong with texts, what they ask of the data included. */
function problems(files: readonly SourceFile[]) {
  const texts = files.map((file) => ({ ...file, path: file.path.replace(/^content\//, "") }));
  const found = checkContent(texts);
  return found.length > 0 ? found : checkFigures(model, readContent(texts).uses);
}

test("the base texts keep every rule", () => {
  expect(base.length).toBeGreaterThan(4);
  expect(problems(base)).toEqual([]);
});

test("a rule of prose is a file named by its code, and all of them are listed", () => {
  const files = readdirSync(join(here, "../../src/prose/rules"));
  const codes = files.filter((name) => name.startsWith("van-")).map((name) => name.slice(0, -3));
  expect(proseRules.map(({ code }) => code).sort()).toEqual(codes.sort());
});

test("each rule's file holds its help page, and all of them are listed", async () => {
  expect(proseHelpPages).toEqual(await helpPagesIn("src/prose/rules", proseRules));
});

test("rules of letters are the data's, no other code is", () => {
  for (const rule of letterRules) expect(rules).toContain(rule);
  const known = new Set(rules.map(({ code }) => code));
  expect(proseRules.filter(({ code }) => known.has(code))).toEqual([]);
});

describe.each(explainedBy(proseRules, proseHelpPages))("$code", (rule: Explained) => {
  test("its example breaks it and no other, and as it is right none", () => {
    const { right, wrong } = shown(base, rule.example);
    expect(problems(right)).toEqual([]);
    const found = problems(wrong);
    expect([...new Set(found.map(({ code }) => code))]).toEqual([rule.code]);
    for (const { message, fix } of found) {
      for (const text of [message, fix]) {
        expect(text).toMatch(/^(\p{Lu}|“).*[.?!”]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\$\{/);
      }
    }
  });
});
