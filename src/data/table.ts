import type * as z from "zod";
import type { Bilingual } from "../text/lang.ts";
import { readCsv, readPastCsv } from "./csv.ts";
import { type Fault, faultAt, type Place } from "./fault.ts";
import type { Field } from "./field.ts";
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

type Read = { value: unknown } | { code: string };

/**
 * Reads a file as a table. A row with a fault is left out of `rows`, so that one wrong cell is
 * one problem and not the cause of others. Cells are read once per distinct text: columns repeat
 * themselves, and zod costs more than the look-up.
 */
export function readTable<C extends Columns>(file: SourceFile, kind: Table<C>): TableRead<C> {
  const names = Object.keys(kind.columns);
  const csv = readCsv(file, names);
  const faults = [...csv.faults];
  const memo = names.map(() => new Map<string, Read>());
  const fields = Object.values(kind.columns);
  const rows: Row<C>[] = [];
  for (const row of csv.rows) {
    const { line, cells, starts } = row;
    const place: Place = { file: file.path, line, names, cells, ...(starts && { starts }) };
    const out: Record<string, unknown> = { at: place };
    let whole = true;
    for (const [i, name] of names.entries()) {
      const read = readCell(memo[i], fields[i], row.cells[i] ?? "");
      if ("value" in read) out[name] = read.value;
      else {
        whole = false;
        faults.push(faultAt(place, read.code, name, allowed(fields[i])));
      }
    }
    if (whole) rows.push(out as Row<C>);
  }
  return { rows, faults, cells: csv.rows.length * names.length };
}

/**
 * Reads a file of the past as the table is today: columns may have been added since, cells been
 * held to less. What can't be read is null, a row without anything of its key is left out.
 */
export function readPastTable<C extends Columns>(file: SourceFile, kind: Table<C>): TableRead<C> {
  const names = Object.keys(kind.columns);
  const past = readPastCsv(file);
  const at = names.map((name) => past.names.indexOf(name));
  const memo = names.map(() => new Map<string, Read>());
  const fields = Object.values(kind.columns);
  const rows: Row<C>[] = [];
  for (const { line, cells: typed } of past.rows) {
    const cells = at.map((i) => typed[i] ?? "");
    const out: Record<string, unknown> = { at: { file: file.path, line, names, cells } };
    for (const [i, name] of names.entries()) {
      const read = readCell(memo[i], fields[i], cells[i] ?? "");
      out[name] = "value" in read ? read.value : null;
    }
    const named = kind.key.some((name) => out[name] !== null);
    if (named) rows.push(out as Row<C>);
  }
  return { rows, faults: [], cells: rows.length * names.length };
}

function readCell(
  memo: Map<string, Read> | undefined,
  field: Field<unknown> | undefined,
  text: string,
): Read {
  const known = memo?.get(text);
  if (known) return known;
  const parsed = field?.safeParse(text);
  const read: Read = parsed?.success
    ? { value: parsed.data }
    : { code: parsed?.error.issues[0]?.message ?? "sai-lua-chon" };
  memo?.set(text, read);
  return read;
}

function allowed(field: Field<unknown> | undefined): Record<string, string> {
  const options = field?.meta()?.["options"];
  return Array.isArray(options) ? { allowed: options.join(", ") } : {};
}
