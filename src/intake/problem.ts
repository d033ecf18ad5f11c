import type { Problem } from "../rules/check.ts";
import type { Severity } from "../rules/explained.ts";
import { quote } from "../rules/quote.ts";
import type { Option } from "./answer.ts";
import { fixForClerk, messageForClerk } from "./clerk-words.ts";
import type { Figure } from "./layout/figure.ts";
import type { IntakeFault } from "./ledger.ts";
import type { Merged } from "./merge.ts";
import { intakeRules } from "./problems/all.ts";
import type { RecordRow } from "./record-row.ts";

/** Something wrong with what was sent, in words, at the cell that it is about. */
export interface IntakeProblem {
  /** The rule's code: its help page is `/huong-dan/loi/<code>/`. */
  code: string;
  severity: Severity;
  /** The file that was sent; the record's own where the problem lies there. */
  file: string;
  sheet: string | null;
  /** The cell's address, `C7`; null for a whole sheet or file. */
  cell: string | null;
  value: string | null;
  /** Vietnamese, whole sentences. */
  message: string;
  fix: string;
  /** Whether another text in its cell may mend it. */
  isTypable: boolean;
}

/** A problem that one of these answers settles. */
export interface Question extends IntakeProblem {
  options: readonly Option[];
}

const byCode = new Map(intakeRules.map((rule) => [rule.code, rule]));

/** @throws Error when no rule has the fault's code: a mistake of ours, not of the file */
export function worded(fault: IntakeFault): IntakeProblem | Question {
  const rule = byCode.get(fault.code);
  if (!rule) throw new Error(`no rule of the importer has the code ${fault.code}`);
  const { code, file, sheet, cell, value, options } = fault;
  const { severity, asks } = rule;
  const [message, fix] = [rule.message(fault), rule.fix(fault)];
  const isTypable = cell !== null && !rule.isBeyondCells?.(fault);
  const at = { file, sheet, cell, value };
  const problem: IntakeProblem = { code, severity, ...at, message, fix, isTypable };
  return asks ? { ...problem, options } : problem;
}

/** The heads that a row's numbers stand under. */
function headsOf(figures: RecordRow["figures"]): Record<string, string> {
  return Object.fromEntries(
    Object.values(figures).map(({ column, head }) => [column, head.replace(/\s+/g, " ").trim()]),
  );
}

/** A problem that the check found in a merged file, at the cell that it comes from. */
export function atCell(problem: Problem, merged: readonly Merged[]): IntakeProblem {
  const { code, severity, value, message, fix, field, file, line } = problem;
  const row = merged.find(({ path }) => path === file)?.rows[line - 2];
  const figure = row && (field === "to_date" ? row.figures.to_date : row.figures.value);
  const own: Figure | undefined = figure ?? row?.figures.value ?? row?.figures.to_date;
  if (!own) {
    const nowhere = { sheet: null, cell: null, isTypable: false };
    return { code, severity, file, ...nowhere, value, message, fix };
  }
  const said = field !== null && field in own.said ? own.said[field as keyof Figure["said"]] : null;
  const cell = said ?? own.cell;
  const heads = headsOf(row?.figures ?? {});
  const isNumber = value !== null && figure?.cell === cell && figure.number === value;
  const asShown = (text: string) =>
    isNumber ? text.replaceAll(quote(value), quote(cell.text)) : text;
  return {
    code,
    severity,
    file: own.file,
    sheet: own.sheet,
    cell: cell.address,
    value: cell.text,
    message: messageForClerk(asShown(message), heads),
    // A reason is written down where the record is kept: its mend is for who keeps it.
    fix: severity === "reason" ? fix : fixForClerk(asShown(fix), heads),
    isTypable: true,
  };
}
