import { type DataSet, readDataSet, readPastDataSet } from "../data/data-set.ts";
import type { Fault } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";
import { rules } from "./all.ts";
import { type Context, contextOf } from "./context.ts";
import type { Severity } from "./explained.ts";
import { gathered } from "./gathered.ts";
import { rootCauses } from "./root-causes.ts";
import type { Rule } from "./rule.ts";

/** Something wrong with a data set, in words: one element of what `check --format json` prints. */
export interface Problem {
  /** The rule's code: its help page is `/huong-dan/loi/<code>/`. */
  code: string;
  severity: Severity;
  /** Relative to the data directory. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, in characters, from 1. */
  column: number;
  /** The CSV column's name, where the problem lies in one. */
  field: string | null;
  /** What stands there, as it stands there; null where nothing does. */
  value: string | null;
  /** What was seen and what is expected, Vietnamese. */
  message: string;
  /** How to mend it, Vietnamese. */
  fix: string;
}

/** What a check finds: `check --format json` prints it as it is. */
export interface CheckResult {
  /** Whether there is neither an error nor an unanswered reason. */
  ok: boolean;
  files: number;
  rows: number;
  cells: number;
  /** By file, line and column. */
  problems: Problem[];
}

/** A check's result and what was read for it: whole only when the result is ok. */
export interface Checked {
  result: CheckResult;
  data: DataSet;
  /** The same with its indexes, and beside what it was compared with. */
  context: Context;
}

/**
 * Checks a folder's files as a data set: pure, everything in one run.
 * @param base the files as they were: what was released then may only change with a reason
 * @param today `YYYY-MM-DD`, on which every period of figures must have begun; not asked without it
 */
export function check(
  files: readonly SourceFile[],
  base?: readonly SourceFile[],
  today?: string,
): CheckResult {
  return checkAndRead(files, base, today).result;
}

/**
 * Checks a folder's files and gives what was read too, so that nobody reads them twice.
 * The order of the files doesn't matter.
 */
export function checkAndRead(
  files: readonly SourceFile[],
  base?: readonly SourceFile[],
  today: string | null = null,
): Checked {
  const sorted = [...files].sort((a, b) => order(a.path, b.path));
  const read = readDataSet(sorted);
  const past = base ? pastOf(base) : null;
  const context = contextOf(sorted, read, past, today);
  const found = rules.flatMap((rule) => rule.find?.(context) ?? []);
  const causes = rootCauses(context, read.faults, found, ruleOf);
  const all = causes.map((fault) => worded(fault, context)).sort(byPlace);
  const problems = gathered(all);
  const ok = problems.every(({ severity }) => severity === "note");
  const { rows, cells } = read;
  return { result: { ok, files: files.length, rows, cells, problems }, data: read.data, context };
}

/** Sets compared with, as long as somebody keeps their files: they are asked again and again. */
const pasts = new WeakMap<readonly SourceFile[], Context>();

function pastOf(base: readonly SourceFile[]): Context {
  const known = pasts.get(base);
  if (known) return known;
  const past = contextOf(base, readPastDataSet(base));
  pasts.set(base, past);
  return past;
}

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** @throws Error when no rule has the code: a mistake of ours, not of the data */
function ruleOf(code: string): Rule {
  const rule = byCode.get(code);
  if (!rule) throw new Error(`no rule has the code ${code}`);
  return rule;
}

function worded(found: Fault, context: Context): Problem {
  const rule = ruleOf(found.code);
  const { code, file, line, column, field, value } = found;
  const { severity } = rule;
  const fault = { ...found, more: { ...found.more, ...rule.look?.(found, context) } };
  const [message, fix] = [rule.message(fault), rule.fix(fault)];
  return { code, severity, file, line, column, field, value, message, fix };
}

function byPlace(a: Problem, b: Problem): number {
  return order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.code, b.code);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
