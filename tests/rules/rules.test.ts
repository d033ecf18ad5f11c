import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { rules } from "../../src/rules/all.ts";
import { check } from "../../src/rules/check.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { shown } from "./example.ts";
import { changed, filesUnder } from "./folder.ts";

const here = import.meta.dirname;
const base = filesUnder(join(here, "base"));

/** The day of every check here: whatever the cases tell of has been. */
const today = "2026-01-31";

test("the base data set keeps every rule", () => {
  expect(check(base, undefined, today)).toMatchObject({
    ok: true,
    problems: [],
    files: base.length,
  });
});

test("a rule is a file named by its code, and all of them are listed", () => {
  const sources = join(here, "../../src/rules");
  const files = readdirSync(sources)
    .filter((name) => /: Rule = \{/.test(readFileSync(join(sources, name), "utf8")))
    .map((name) => basename(name, ".ts"));
  expect(rules.map((rule) => rule.code).sort()).toEqual(files.sort());
});

/** A rule's cases by name; none where it has no folder. */
const casesOf = (code: string) =>
  readdirSync(join(here, "cases")).includes(code) ? readdirSync(join(here, "cases", code)) : [];

test("every rule has a case, and no case is of no rule", () => {
  const codes = rules.map((rule) => rule.code);
  expect(codes.filter((code) => casesOf(code).length === 0)).toEqual([]);
  expect(readdirSync(join(here, "cases")).filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each([...rules])("$code", (rule: Rule) => {
  const folder = join(here, "cases", rule.code);

  test.each(casesOf(rule.code))("%s", (name) => {
    const files = filesUnder(join(folder, name));
    const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    const unread = Object.entries<SourceFile["unread"]>(expected.unread ?? {});
    const input = changed(
      base,
      [
        ...files.filter(({ path }) => path !== "expected.json" && !path.startsWith("moc/")),
        ...unread.flatMap(([path, why]) => {
          return why ? [{ path, bytes: new Uint8Array(), unread: why }] : [];
        }),
      ],
      expected.without,
    );
    const was = files
      .filter(({ path }) => path.startsWith("moc/"))
      .map(({ path, bytes }) => ({ path: path.slice("moc/".length), bytes }));
    const past = expected.against ? changed(base, was, expected.wasWithout) : undefined;
    // Who hasn't reported in a month that a case leaves open is told by the cases of that rule.
    const problems = check(input, past, today).problems.filter(
      ({ code, severity }) => severity !== "note" || code === rule.code,
    );
    const found = problems.map(({ code, file, line, column, field, value }) => {
      return { code, file, line, column, field, value };
    });
    expect(found).toEqual(expected.problems);
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
    expect(before.problems.map(({ code }) => code)).not.toContain(rule.code);
    expect(check(wrong, past, today).problems.map(({ code }) => code)).toContain(rule.code);
  });
});
