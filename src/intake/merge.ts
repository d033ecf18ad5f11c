import { written } from "../data/fault.ts";
import { figures as table } from "../data/observation.ts";
import type { SourceFile } from "../data/source-file.ts";
import { tableReader } from "../data/table.ts";
import { compare } from "../rules/sai-thu-tu.ts";
import { decimal } from "../text/decimal.ts";
import type { ClearedRow, SaidColumn } from "./layout/figure.ts";
import { columnNames, type RecordRow } from "./record-row.ts";
import type { Cell } from "./workbook.ts";

/** A row of the record that the import puts another in the place of. */
export interface Replaced {
  area: string;
  indicator: string;
  /** Cells of the file, in its columns' order. */
  old: readonly string[];
  new: readonly string[];
}

/** A reporter's file of a period with an import's rows in it. */
export interface Merged {
  /** Relative to the data directory. */
  path: string;
  bytes: Uint8Array;
  /** Rows in the file's order: those of the import, and null for rows that were kept. */
  rows: readonly (RecordRow | null)[];
  added: number;
  replaced: readonly Replaced[];
  /** Rows that say what they said before. */
  same: number;
  /** Cells of the rows that the sheet doesn't speak of: they stay, and are listed. */
  kept: readonly (readonly string[])[];
  /** Cells of the rows that a form leaves empty on purpose: they go. */
  withdrawn: readonly (readonly string[])[];
}

/** Whether a file says something else than before. */
export function isNew({ added, replaced, withdrawn }: Merged): boolean {
  return added + replaced.length + withdrawn.length > 0;
}

/** A number of the file as it is, whose row the sheet has and whose place it leaves empty. */
export interface LeftEmpty {
  file: string;
  sheet: string;
  /** Its place; the row's other number, where the sheet has no place for it. */
  cell: Cell;
  hasPlace: boolean;
  area: string;
  indicator: string;
  column: "value" | "to_date";
  old: string;
  /** The unit that the old number is in. */
  unit: string;
  /** Whether the sheet counts the row in another: the old number would say something else. */
  isOtherUnit: boolean;
}

/** Whether such a number stays: what a person decides. */
export type Stays = (left: LeftEmpty) => boolean;

/** The columns that hold the figure; the others say more of it. */
const essential = new Set(["area", "indicator", "unit", "value", "to_date"]);
const numbers = ["value", "to_date"] as const;
const place = (name: string) => columnNames.indexOf(name);

/**
 * Puts rows into a reporter's file of a period: a row of the same area and indicator is replaced,
 * others are kept, but for those that a form has a place for and leaves empty, if they are to go. A replaced row keeps what it says in columns that the sheet has no place for;
 * one whose numbers are what they were keeps all that the sheet says nothing of, so that sending a
 * sheet again loses nothing.
 * @param before the file as it is; null where there is none
 * @returns null where the file as it is can't be read whole
 */
export function merge(
  path: string,
  before: SourceFile | null,
  rows: readonly RecordRow[],
  cleared: readonly ClearedRow[],
  stays: Stays,
): Merged | null {
  const read = before ? tableReader(table)(before) : { rows: [], faults: [] };
  if (read.faults.length > 0) return null;
  const old = new Map(read.rows.map((row) => [keyOf(row), row.at.cells]));
  const replaced: Replaced[] = [];
  let [added, same] = [0, 0];
  const lines: { cells: readonly string[]; row: RecordRow | null }[] = [];
  for (const row of rows) {
    const was = old.get(keyOf(row));
    const cells = was ? over(was, row, stays) : row.cells;
    if (was === undefined) added++;
    else if (cells.join("\n") === was.join("\n")) same++;
    else replaced.push({ area: row.area, indicator: row.indicator, old: was, new: cells });
    lines.push({ cells, row });
    old.delete(keyOf(row));
  }
  const empty = new Map(cleared.map((row) => [keyOf(row), row]));
  const [kept, withdrawn]: [(readonly string[])[], (readonly string[])[]] = [[], []];
  for (const [key, was] of old) {
    const row = empty.get(key);
    const is = row ? without(was, row, stays) : was;
    if (is === null) withdrawn.push(was);
    else {
      lines.push({ cells: is, row: null });
      if (is.join("\n") === was.join("\n")) kept.push(was);
      else replaced.push({ area: was[0] ?? "", indicator: was[1] ?? "", old: was, new: is });
    }
  }
  lines.sort((a, b) => compare(a.cells.slice(0, 2), b.cells.slice(0, 2)));
  const text = [columnNames, ...lines.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(written).join(",")}\n`)
    .join("");
  const bytes = new TextEncoder().encode(text);
  const made = lines.map(({ row }) => row);
  return { path, bytes, rows: made, added, replaced, same, kept, withdrawn };
}

function keyOf({ area, indicator }: Pick<RecordRow, "area" | "indicator">): string {
  return `${area}\n${indicator}`;
}

/** A sheet's row over the record's. */
function over(was: readonly string[], row: RecordRow, stays: Stays): string[] {
  const is = [...row.cells];
  for (const column of numbers) {
    const [old = "", unit = ""] = [was[place(column)], was[place("unit")]];
    const from = row.figures.value ?? row.figures.to_date;
    if (is[place(column)] !== "" || old === "" || !from) continue;
    const { file, sheet, area, indicator } = from;
    const at = { file, sheet, cell: from.beside ?? from.cell, hasPlace: from.beside !== null };
    const isOtherUnit = from.unit !== unit;
    const left = { ...at, area, indicator, column, old, unit, isOtherUnit };
    if (stays(left)) is[place(column)] = old;
  }
  const isSame = hasSameNumbers(was, is);
  return columnNames.map((name, i) => {
    const [a = "", b = ""] = [was[i], is[i]];
    if (essential.has(name)) return isSame ? a : b;
    return b === "" && (isSame || !row.places.has(name as SaidColumn)) ? a : b;
  });
}

/** A row of the record without the numbers that a form leaves empty on purpose; null for none left. */
function without(
  was: readonly string[],
  { places, ...row }: ClearedRow,
  stays: Stays,
): string[] | null {
  const is = [...was];
  const unit = was[place("unit")] ?? "";
  for (const column of numbers) {
    const old = was[place(column)] ?? "";
    const at = { cell: places[column], hasPlace: true };
    const left = { ...row, ...at, column, old, unit, isOtherUnit: false };
    if (old !== "" && !stays(left)) is[place(column)] = "";
  }
  return numbers.every((column) => is[place(column)] === "") ? null : is;
}

function hasSameNumbers(was: readonly string[], is: readonly string[]): boolean {
  return ["unit", ...numbers].every((name) => {
    const [a = "", b = ""] = [was[place(name)], is[place(name)]];
    return a === b || (name !== "unit" && a !== "" && b !== "" && decimal(a).eq(decimal(b)));
  });
}
