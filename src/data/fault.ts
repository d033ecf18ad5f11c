/**
 * Something wrong at a place in a file, before it has words: `rules/` knows, by its code, how to
 * say it and how to mend it.
 */
export interface Fault {
  /** The rule that says it: the name of a file in `rules/`. */
  code: string;
  /** Relative to the data directory. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Column in the line, in characters, from 1. */
  column: number;
  /** The CSV column's name, where the fault lies in one. */
  field: string | null;
  /** What stands there, as it stands there; null where nothing does. */
  value: string | null;
  /** What the message and the mend need besides: allowed values, the other place, a suggestion. */
  more: Readonly<Record<string, string>>;
  /** The rows that this one contradicts: what is wrong with one of them may be all there is. */
  beside?: readonly Place[];
  /** The period in which something isn't there, where that is the fault. */
  absent?: string;
}

/** Where a row was read: what a fault found later points at. */
export interface Place {
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** The file's column names, shared by all its rows. */
  names: readonly string[];
  /** The row's cells as typed, in the order of `names`: for a message's value and column. */
  cells: readonly string[];
  /** The column at which each cell begins, where the file isn't canonical and it can't be counted. */
  starts?: readonly number[];
}

/** What was typed in a row's column; null where there is no such column. */
export function cellAt(place: Place, name: string): string | null {
  return place.cells[place.names.indexOf(name)] ?? null;
}

/**
 * A fault at a row's cell, or at the row when `field` is null. The column is counted from the
 * cells before: canonical rows quote only where they must, so their lengths say where one begins.
 */
export function faultAt(
  place: Place,
  code: string,
  field: string | null,
  more: Readonly<Record<string, string>> = {},
): Fault {
  const at = field === null ? 0 : place.names.indexOf(field);
  const before = place.cells.slice(0, Math.max(0, at));
  const column =
    place.starts?.[Math.max(0, at)] ??
    before.reduce((n, cell) => n + [...written(cell)].length + 1, 1);
  const value = field === null ? place.cells.join(",") : cellAt(place, field);
  return { code, file: place.file, line: place.line, column, field, value, more };
}

/** A fault of a file as a whole, or of what isn't in it: told at its head. */
export function faultOfFile(
  file: string,
  code: string,
  value: string | null,
  more: Readonly<Record<string, string>> = {},
): Fault {
  return { code, file, line: 1, column: 1, field: null, value, more };
}

/** A cell as canonical CSV writes it: quoted only where RFC 4180 demands. */
export function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
