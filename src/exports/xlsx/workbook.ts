/*
 * A workbook as it is asked for: what templates need of SpreadsheetML (ECMA-376, part 1), and no
 * more. Rows and columns count from 0.
 */

/** A workbook: its sheets from left to right. */
export interface Workbook {
  /** Sheets' names stand once, of at most 31 characters, without `[]:*?/\`. */
  sheets: readonly Sheet[];
}

/** A sheet. Every cell is locked but those whose style says otherwise. */
export interface Sheet {
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
  validations?: readonly Validation[];
  /** How many rows and columns stay when the rest is scrolled. */
  frozen?: { rows: number; columns: number };
  /** The cell that is selected when the sheet is opened. */
  selected?: Place;
  print: Print;
}

/** A column's width in digits of the default font. */
export interface Column {
  width: number;
}

/** A row: its cells by column. */
export interface Row {
  cells: ReadonlyMap<number, Cell>;
  /** In points. It grows with what is typed into the row. */
  height: number;
}

/** A cell: words, a number, or nothing but a style. */
export interface Cell {
  /** A text, or a number as canonical text: exact, with the decimals it was typed with. */
  value?: { text: string } | { number: string };
  style: Style;
}

/** How a cell looks and whether it may be changed. Colours are six hexadecimal digits. */
export interface Style {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  fill?: string;
  /** Thin lines on all four sides. */
  border?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  indent?: number;
  /** A number format's code: `#,##0.00`, or `@` for text that stays as it was typed. */
  format?: string;
  /** May be changed though the sheet is protected. */
  open?: boolean;
}

/** A cell's place. */
export interface Place {
  row: number;
  column: number;
}

/** What may be typed into some cells, and what is said of anything else. */
export interface Validation {
  cells: readonly Place[];
  allowed:
    | { kind: "whole" | "decimal"; least: string; most: string | null }
    | { kind: "list"; words: readonly string[] };
  /** At most 32 characters. */
  title: string;
  /** At most 225 characters. */
  message: string;
}

/** How a sheet is printed: A4, as wide as the page. */
export interface Print {
  landscape: boolean;
  /** The last column of the printed page. */
  lastColumn: number;
  /** A row that stands on top of every page. */
  repeated?: number;
  /** In the middle below every page, beside its number. */
  footer: string;
}
