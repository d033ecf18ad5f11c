import { type Qualifier, qualifiers, type Status, statuses } from "../data/observation.ts";
import { isDate } from "../text/date.ts";
import { isPeriod, type Period } from "../text/period.ts";
import { figureWords } from "../text/words/figure.ts";
import { formHeads, formSheets, qualifierWords } from "../text/words/form.ts";

/*
 * The form that reporters fill: what the writer of templates and the reader of filled ones must
 * agree on. One row is one figure, named by ids in locked cells, so that nothing has to be guessed
 * from names. Nothing is hidden: what names a row stands at the right, outside the printed page.
 */

/** This form and its version: the first of the marks. Another form gets another number. */
export const formMark = "mau-so-lieu-1";

/** The sheets' names. */
export const sheets = { figures: formSheets.figures.vi, guide: formSheets.guide.vi } as const;

/** A column of the form. */
export type FormColumn = keyof typeof formHeads;

/** The columns from left to right. */
export const formColumns = Object.keys(formHeads) as FormColumn[];

/** The columns that a reporter fills; all others are locked. */
export const filledColumns = ["value", "to_date", "as_of", "qualifier", "status", "note"] as const;

/** The columns that name a row's figure: ids of `areas.csv` (`a+b` too), `indicators.csv`, `units.csv`. */
export const idColumns = ["area", "indicator", "unit"] as const;

/** A column's place, from 0. */
export function columnOf(column: FormColumn): number {
  return formColumns.indexOf(column);
}

/** A column's head, as its cell has it. */
export function headOf(column: FormColumn): string {
  return formHeads[column].vi;
}

/**
 * Rows of the sheet of figures, from 0. A row below the heads without ids is no figure: the band
 * that names an indicator above its areas.
 */
export const formRows = {
  /** The marks, in the id columns: form, period, reporter. */
  marks: 0,
  /** The day that all figures were counted to, in the column `as_of`; empty for the month's last. */
  asOf: 2,
  heads: 4,
  first: 5,
} as const;

/** Whose form it is. */
export interface FormMarks {
  period: Period;
  reporter: string;
}

/** The marks as their three cells. */
export function marksOf({ period, reporter }: FormMarks): [string, string, string] {
  return [formMark, period, reporter];
}

/**
 * The marks in a sheet's first row, wherever they stand in it: a copied sheet keeps them, and a
 * CSV saved from it. Null for a sheet that isn't this form, or another version of it.
 */
export function readMarks(cells: readonly string[]): FormMarks | null {
  const at = cells.indexOf(formMark);
  const [period = "", reporter = ""] = cells.slice(at + 1);
  return at >= 0 && isPeriod(period) && reporter !== "" ? { period, reporter } : null;
}

/** The words of the column `qualifier`'s list, with what they mean. */
export const qualifierChoices: ReadonlyMap<string, Qualifier> = new Map(
  qualifiers.map((id) => [qualifierWords[id].vi, id]),
);

/** The words of the column `status`'s list, with what they mean. */
export const statusChoices: ReadonlyMap<string, Status> = new Map(
  statuses.map((id) => [figureWords[id].vi, id]),
);

/**
 * The day of a month, `YYYY-MM-DD`; null where the month has no such day. The form asks for the
 * day's number alone: 16 is what no spreadsheet in any language makes another date of, while
 * 5/4/2020 is two days.
 */
export function dayIn(month: Period, day: number): string | null {
  const date = `${month}-${String(day).padStart(2, "0")}`;
  return isDate(date) ? date : null;
}
