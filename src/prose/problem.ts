import type { Fault } from "../data/fault.ts";
import type { Problem } from "../rules/check.ts";
import type { ProseRule } from "./rules/rule.ts";
import { letterRules, proseRules } from "./rules.ts";

const byCode: ReadonlyMap<string, ProseRule> = new Map(
  [...letterRules, ...proseRules].map((rule) => [rule.code, rule]),
);

/**
 * A fault of prose in words, its `file` relative to `content/`.
 * @throws Error when no rule has the fault's code: a mistake of ours, not of the text
 */
export function worded(fault: Fault): Problem {
  const rule = byCode.get(fault.code);
  if (!rule) throw new Error(`no rule of prose has the code ${fault.code}`);
  const { code, file, line, column, field, value } = fault;
  const { severity } = rule;
  const [message, fix] = [rule.message(fault), rule.fix(fault)];
  return { code, severity, file, line, column, field, value, message, fix };
}

/** A problem on one line: place, what was seen, the mend. */
export function oneLine({ file, line, column, message, fix }: Problem): string {
  return `content/${file}:${line}:${column}: ${message} ${fix}`;
}

/** The order problems are told in: by file and place. */
export function byPlace(a: Problem, b: Problem): number {
  const file = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return file || a.line - b.line || a.column - b.column;
}
