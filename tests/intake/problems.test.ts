import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leaveOut } from "../../src/intake/answer.ts";
import { intakeRules } from "../../src/intake/problems/all.ts";
import { intakeHelpPages } from "../../src/intake/problems/help-pages.ts";
import { near } from "../../src/intake/problems/near.ts";
import { proseRules } from "../../src/prose/rules.ts";
import { rules } from "../../src/rules/all.ts";
import { helpPagesIn } from "../rules/help-pages.ts";

test("a rule of the importer is a file named by its code, and all of them are listed", () => {
  const files = readdirSync(join(import.meta.dirname, "../../src/intake/problems"))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["all", "help-pages", "rule", "near"].includes(name));
  expect(intakeRules.map(({ code }) => code)).toEqual(files.sort());
});

test("each rule's file holds its help page, and all of them are listed", async () => {
  expect(intakeHelpPages).toEqual(await helpPagesIn("src/intake/problems", intakeRules));
});

test("no code is another rule's", () => {
  const known = new Set([...rules, ...proseRules].map(({ code }) => code));
  expect(intakeRules.filter(({ code }) => known.has(code))).toEqual([]);
});

test.each(Object.entries(intakeHelpPages))(
  "%s is shown by an example whose sides differ",
  (_, { example, help }) => {
    expect(example.wrong).not.toBe(example.right);
    for (const text of [help.vi, help.en]) {
      const sentences = text.match(/[.?](?= \p{Lu}|$)/gu) ?? [];
      expect([2, 3]).toContain(sentences.length);
    }
  },
);

test.each([
  [["A"], "A"],
  [["A", "B"], "A hay B"],
  [["A", "B", "C"], "A, B hay C"],
])("%j may be meant: %s", (names, text) => {
  const options = names.map((vi) => ({ value: vi.toLowerCase(), vi }));
  expect(near([...options, leaveOut])).toBe(text);
});
