import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/all.ts";
import { check, type Problem } from "../../src/rules/check.ts";
import { type Explained, explainedBy } from "../../src/rules/explained.ts";
import { helpPages } from "../../src/rules/help-pages.ts";
import { base, caseAt, casesOf, codesWithCases, today } from "./cases.ts";
import { shown } from "./example.ts";
import { helpPagesIn } from "./help-pages.ts";

/** What is noted of the base as it is: a month of it is open, and districts are asked for it. */
const noted = check(base, undefined, today).problems.map(({ message }) => message);

test("the base data set keeps every rule; who is missing in its open month is noted", () => {
  const { ok, files } = check(base, undefined, today);
  expect({ ok, files }).toEqual({ ok: true, files: base.length });
  expect(noted).toEqual([
    "Tháng 2 năm 2025 còn 5 đơn vị chưa nộp, trong số 6 đơn vị: huyện Can Lộc, huyện Hương Sơn, huyện Kỳ Anh, huyện Thạch Hà và thị xã Kỳ Anh.",
  ]);
});

test("a rule is a file named by its code, and all of them are listed", () => {
  const sources = join(import.meta.dirname, "../../src/rules");
  const files = readdirSync(sources)
    .filter((name) => /: Rule = \{/.test(readFileSync(join(sources, name), "utf8")))
    .map((name) => basename(name, ".ts"));
  expect(rules.map((rule) => rule.code).sort()).toEqual(files.sort());
});

test("each rule's file holds its help page, and all of them are listed", async () => {
  expect(helpPages).toEqual(await helpPagesIn("src/rules", rules));
});

test("every rule has a case, and no case is of no rule", () => {
  const codes = rules.map((rule) => rule.code);
  expect(codes.filter((code) => casesOf(code).length === 0)).toEqual([]);
  expect(codesWithCases().filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(explainedBy(rules, helpPages))("$code", (rule: Explained) => {
  test.each(casesOf(rule.code))("%s", (name) => {
    const { files, past, problems: expected } = caseAt(rule.code, name);
    // Who hasn't reported in a month that a case leaves open is told by the cases of that rule.
    const problems = check(files, past, today).problems.filter(
      ({ code, severity, message }) =>
        severity !== "note" || (code === rule.code && !noted.includes(message)),
    );
    const found = problems.map(({ code, file, line, column, field, value }) => {
      return { code, file, line, column, field, value };
    });
    expect(found).toEqual(expected);
    expect(found.map(({ code }) => code)).toContain(rule.code);
    for (const { message, fix } of problems) {
      for (const text of [message, fix]) {
        expect(text).toMatch(/^(\p{Lu}|“).*[.?!”]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\$\{/);
      }
    }
  });

  test("its example breaks it, and as it is right no rule", () => {
    const { right, wrong, past } = shown(base, rule.example);
    const before = check(right, past, today);
    expect(before.ok).toBe(true);
    const codes = (problems: readonly Problem[]) =>
      problems.filter(({ message }) => !noted.includes(message)).map(({ code }) => code);
    expect(codes(before.problems)).not.toContain(rule.code);
    expect(codes(check(wrong, past, today).problems)).toContain(rule.code);
  });
});
