import type * as z from "zod";
import type { Bilingual } from "../text/lang.ts";
import { readCsv, readPastCsv } from "./csv.ts";
import { type Fault, faultAt, type Place } from "./fault.ts";
import { type Field, optionsOf, rangeOf } from "./field.ts";
import type { SourceFile } from "./source-file.ts";

/** A table's columns, in the file's order, each with its kind. */
export type Columns = Readonly<Record<string, Field<unknown>>>;

/** A row read: every column's meaning, and where it stands. */
export type Row<C extends Columns> = { [K in keyof C]: z.output<C[K]> } & { at: Place };

/** One kind of file: its columns and which of them name a row. */
export interface Table<C extends Columns = Columns> {
  columns: C;
  /** Columns that together stand once in the table. */
  key: readonly string[];
  /** What its rows are, for the data dictionary. */
  about: Bilingual;
}

/** Types a table's columns where they are written. */
export function table<C extends Columns>(
  columns: C,
  key: (keyof C & string)[],
  about: Bilingual,
): Table<C> {
  return { columns, key, about };
}

/** What reading one file gives: the rows that are whole, and everything that is wrong. */
export interface TableRead<C extends Columns> {
  rows: Row<C>[];
  faults: Fault[];
  /** Cells read, those of refused rows too. */
  cells: number;
}

/**
 * Reads one file after another as one kind of table.
 * @param more what every row of the file has besides: its path's period and reporter
 */
export type Reader<C extends Columns> = (file: SourceFile, more?: object) => TableRead<C>;

/** What a cell's text means, or why it means nothing; and the text, one string for all its cells. */
type Cell = { text: string } & ({ value: unknown } | { code: string });

/**
 * Reads files as tables of one kind. A row with a fault is left out of `rows`, so that one wrong
 * cell is one problem and not the cause of others. A column's text is read once, in however many
 * files it stands: columns repeat themselves, zod costs more than the look-up, and what is kept of
 * ten thousand files is kept once.
 */
export function tableReader<C extends Columns>(kind: Table<C>): Reader<C> {
  const { names, columns, nothing } = columnsOf(kind);
  return (file, more) => {
    const csv = readCsv(file, names);
    const faults = [...csv.faults];
    const rows: Row<C>[] = [];
    for (const { line, cells: typed, starts } of csv.rows) {
      const cells = new Array<string>(names.length);
      const place: Place = { file: file.path, line, names, cells, ...(starts && { starts }) };
      const row: Record<string, unknown> = { at: place, ...nothing, ...more };
      let whole = true;
      for (const { i, name, field, read } of columns) {
        const cell = read(typed[i] ?? "");
        cells[i] = cell.text;
        if ("value" in cell) row[name] = cell.value;
        else {
          whole = false;
          faults.push(faultAt(place, cell.code, name, allowed(field)));
        }
      }
      if (whole) rows.push(row as Row<C>);
    }
    return { rows, faults, cells: csv.rows.length * names.length };
  };
}

/**
 * Reads files of the past as the table is today: columns may have been added since, cells been
 * held to less. What can't be read is null, a row without anything of its key is left out.
 */
export function pastTableReader<C extends Columns>(kind: Table<C>): Reader<C> {
  const { names, columns, nothing } = columnsOf(kind);
  return (file, more) => {
    const past = readPastCsv(file);
    const at = names.map((name) => past.names.indexOf(name));
    const rows: Row<C>[] = [];
    for (const { line, cells: typed } of past.rows) {
      const cells = new Array<string>(names.length);
      const place: Place = { file: file.path, line, names, cells };
      const row: Record<string, unknown> = { at: place, ...nothing, ...more };
      for (const { i, name, read } of columns) {
        const cell = read(typed[at[i] ?? -1] ?? "");
        cells[i] = cell.text;
        if ("value" in cell) row[name] = cell.value;
      }
      const named = kind.key.some((name) => row[name] !== null);
      if (named) rows.push(row as Row<C>);
    }
    return { rows, faults: [], cells: rows.length * names.length };
  };
}

/** A table's columns, ready to be read, and a row of them in which nothing stands. */
function columnsOf(kind: Table) {
  const names = Object.keys(kind.columns);
  const columns = Object.entries(kind.columns).map(([name, field], i) => ({
    i,
    name,
    field,
    read: cellReader(field),
  }));
  return { names, columns, nothing: Object.fromEntries(names.map((name) => [name, null])) };
}

/** Reads a column's cells, each text once. */
function cellReader(field: Field<unknown>): (text: string) => Cell {
  const known = new Map<string, Cell>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = field.safeParse(text);
    const cell: Cell = read.success
      ? { text, value: read.data }
      : { text, code: read.error.issues[0]?.message ?? "sai-lua-chon" };
    known.set(text, cell);
    return cell;
  };
}

/** What a column takes, for the message about a cell that it doesn't. */
function allowed(field: Field<unknown>): Record<string, string> {
  const options = optionsOf(field);
  const range = rangeOf(field);
  return {
    ...(options.length > 0 && { allowed: options.join(", ") }),
    ...(range && { least: String(range.least), most: String(range.most) }),
  };
}
