import Papa from "papaparse";
import { tableAt } from "../../../src/data/data-set.ts";
import { written } from "../../../src/data/fault.ts";
import { type Field, type Kind, kindOf } from "../../../src/data/field.ts";
import type { SourceFile } from "../../../src/data/source-file.ts";
import type { Table } from "../../../src/data/table.ts";

/** A valid file, taken apart. */
export interface Whole {
  path: string;
  text: string;
  /** Lines of the text, the head first, without the last empty one. */
  lines: readonly string[];
  /** Cells by record. */
  cells: readonly (readonly string[])[];
  kind: Table;
}

/** What a damaged file is, and where the problem must be told. */
export interface Damaged {
  bytes: Uint8Array;
  /** Null where any line will do. */
  line: number | null;
  /** What the message or the mend must name. */
  names?: string;
}

/** A kind of damage to the form of a file: whatever the rest of the data set says, its file tells. */
export interface FormDamage {
  name: string;
  /** One of them must be given. */
  codes: readonly string[];
  /** How many problems the file may have then: one cause, one problem. */
  most: number;
  /** Null where the file has nothing to be damaged so. */
  to(whole: Whole): Damaged | null;
}

/** Takes a valid file apart. @throws Error for a path that holds no table */
export function wholeOf({ path, bytes }: SourceFile): Whole {
  const text = new TextDecoder().decode(bytes);
  const cells = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data.slice(0, -1);
  const kind = tableAt(path);
  if (!kind) throw new Error(`no table at ${path}`);
  return { path, text, cells, kind, lines: text.split("\n").slice(0, -1) };
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const joined = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.map(written).join(",")}\n`).join("");

/** The row in the middle, by its index among the lines. */
export const middle = ({ lines }: Whole) => Math.max(1, Math.floor(lines.length / 2));

/** Damage to the whole text. */
export function ofText(
  name: string,
  codes: readonly string[],
  line: number | null,
  to: (text: string, whole: Whole) => string,
): FormDamage {
  return {
    name,
    codes,
    most: 1,
    to: (whole) => ({ bytes: bytesOf(to(whole.text, whole)), line }),
  };
}

/** Damage to the line in the middle; `below` is how far below it the problem stands. */
export function ofLine(
  name: string,
  codes: readonly string[],
  to: (line: string) => string,
  below = 0,
): FormDamage {
  return {
    name,
    codes,
    most: 1,
    to(whole) {
      const at = middle(whole);
      const lines = whole.lines.map((line, i) => (i === at ? to(line) : line));
      return { bytes: bytesOf(`${lines.join("\n")}\n`), line: at + 1 + below };
    },
  };
}

/** Damage to all records at once, the head included. */
export function ofRows(
  name: string,
  codes: readonly string[],
  line: number | null,
  to: (rows: readonly (readonly string[])[], whole: Whole) => readonly (readonly string[])[] | null,
): FormDamage {
  return {
    name,
    codes,
    most: 1,
    to(whole) {
      const rows = to(whole.cells, whole);
      return rows && { bytes: bytesOf(joined(rows)), line };
    },
  };
}

/** What is damaged in a cell: its kind, and which of them. */
export interface CellKind {
  kinds: readonly Kind[];
  /** Columns, where not any of the kind. */
  columns?: readonly string[];
}

/** Damage to the first filled cell of a kind that it changes. */
export function ofCell(
  name: string,
  codes: readonly string[],
  { kinds, columns }: CellKind,
  to: (cell: string) => string,
): FormDamage {
  return {
    name,
    codes,
    most: 1,
    to({ cells, kind }) {
      const fields = Object.entries<Field<unknown>>(kind.columns);
      const isMeant = (cell: string, j: number) => {
        const [column = "", field] = fields[j] ?? [];
        const fits = field && kinds.includes(kindOf(field));
        return fits && (columns?.includes(column) ?? true) && cell !== "" && to(cell) !== cell;
      };
      const i = cells.findIndex((row, n) => n > 0 && row.some(isMeant));
      const own = cells[i];
      if (!own) return null;
      const at = own.findIndex(isMeant);
      const changed = own.map((cell, j) => (j === at ? to(cell) : cell));
      const before = cells.slice(0, i);
      const line = joined(before).split("\n").length;
      return { bytes: bytesOf(joined([...before, changed, ...cells.slice(i + 1)])), line };
    },
  };
}

/** Two elements exchanged. */
export const swap = <T>(all: readonly T[], a: number, b: number): T[] =>
  all.map((one, i) => (i === a ? (all[b] ?? one) : i === b ? (all[a] ?? one) : one));
