/*
 * A workbook as the importer sees it, whatever program wrote it: sheets of cells, each as it is
 * stored and as it is shown. Pure shape; what reads it stands in `read.ts`.
 */

/**
 * What a cell holds. `unsolved` is a formula whose result isn't stored; a formula with a result is
 * whatever its result is. Empty cells aren't in a sheet at all.
 */
export type CellKind = "text" | "number" | "date" | "boolean" | "error" | "unsolved";

/** A cell that holds something. */
export interface Cell {
  /** As spreadsheets write it: `C7`. */
  address: string;
  /** From 0. */
  row: number;
  /** From 0. */
  column: number;
  kind: CellKind;
  /** As it is shown, or as near to that as the file says. */
  text: string;
  /** The stored number, plain decimal digits with a point, 15 significant ones; of `number` only. */
  number?: string;
  /** The formula behind it, without the leading `=`. */
  formula?: string;
  /** Whether its row or its column is hidden. */
  hidden?: true;
  /** The merged range it stands for: `A6:B7`. */
  merged?: string;
  /** Whether its letters are styled in parts: a footnote's raised figure looks like a digit. */
  mixed?: true;
}

/** Cells merged into one, all from 0 and included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet: only what holds something, rows and cells in their order. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: readonly (readonly Cell[])[];
  merges: readonly Range[];
}

/** A file's sheets, in its order. */
export interface Workbook {
  sheets: readonly Sheet[];
}

/** How many cells that hold something are read of one file: some fifty times the longest report. */
export const mostCells = 200_000;

/** A place where nothing stands, as a cell without words. */
export function emptyCell(row: number, column: number): Cell {
  return { address: addressOf(row, column), row, column, kind: "text", text: "" };
}

/** A cell's address: row 6, column 2 is `C7`. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The place of an address, `$` signs and case overlooked; null for what is none. */
export function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A range as spreadsheets write it: `A6:B7`. */
export function rangeText({ top, left, bottom, right }: Range): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

/**
 * A stored number in plain digits. Spreadsheets keep binary doubles, show at most 15 significant
 * digits and compute with no more: 0.1 + 0.2 is stored as 0.30000000000000004 and is 0.3. So any
 * number that was typed with up to 15 digits comes back digit for digit.
 * @throws RangeError when it isn't finite
 */
export function exactText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a number: ${number}`);
  const [digits = "", power = "0"] = Number(number.toPrecision(15)).toExponential().split("e");
  const sign = digits.startsWith("-") ? "-" : "";
  const all = digits.replace(/[-.]/g, "");
  const point = Number(power) + 1;
  if (/^0+$/.test(all)) return "0";
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  if (point >= all.length) return sign + all + "0".repeat(point - all.length);
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
