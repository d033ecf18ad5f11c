import { written } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { figures as table } from "../data/observation.ts";
import type { SourceFile } from "../data/source-file.ts";
import { tableReader } from "../data/table.ts";
import { compare } from "../rules/sai-thu-tu.ts";
import { decimal } from "../text/decimal.ts";
import { columnNames, type RecordRow } from "./record-row.ts";

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
  kept: number;
}

/** The columns that hold the figure; the others say more of it. */
const essential = new Set(["area", "indicator", "unit", "value", "to_date"]);

/**
 * Puts rows into a reporter's file of a period: a row of the same area and indicator is replaced,
 * others are kept. A row whose numbers are what they were keeps its text, its day and its notes
 * where the sheet says none: what was typed once isn't lost by sending it again.
 * @param before the file as it is; null where there is none
 * @returns null where the file as it is can't be read whole
 */
export function merge(
  path: string,
  before: SourceFile | null,
  rows: readonly RecordRow[],
): Merged | null {
  const read = before ? tableReader(table)(before) : { rows: [], faults: [] };
  if (read.faults.length > 0) return null;
  const old = new Map(read.rows.map((row) => [keyOf(row), row.at.cells]));
  const replaced: Replaced[] = [];
  let [added, same] = [0, 0];
  const lines: { cells: readonly string[]; row: RecordRow | null }[] = [];
  for (const row of rows) {
    const was = old.get(keyOf(row));
    const isSame = was !== undefined && hasSameNumbers(was, row.cells);
    const cells = was && isSame ? filled(was, row.cells) : row.cells;
    if (was === undefined) added++;
    else if (cells.join("\n") === was.join("\n")) same++;
    else replaced.push({ area: row.area, indicator: row.indicator, old: was, new: cells });
    lines.push({ cells, row });
    old.delete(keyOf(row));
  }
  for (const cells of old.values()) lines.push({ cells, row: null });
  lines.sort((a, b) => compare(a.cells.slice(0, 2), b.cells.slice(0, 2)));
  const text = [columnNames, ...lines.map(({ cells }) => cells)]
    .map((cells) => `${cells.map(written).join(",")}\n`)
    .join("");
  return {
    path,
    bytes: new TextEncoder().encode(text),
    rows: lines.map(({ row }) => row),
    added,
    replaced,
    same,
    kept: old.size,
  };
}

function keyOf({ area, indicator }: Pick<Observation, "area" | "indicator">): string {
  return `${area}\n${indicator}`;
}

function hasSameNumbers(was: readonly string[], is: readonly string[]): boolean {
  return ["unit", "value", "to_date"].every((name) => {
    const at = columnNames.indexOf(name);
    const [a = "", b = ""] = [was[at], is[at]];
    return a === b || (name !== "unit" && a !== "" && b !== "" && decimal(a).eq(decimal(b)));
  });
}

function filled(was: readonly string[], is: readonly string[]): string[] {
  return columnNames.map((name, i) => {
    const [a = "", b = ""] = [was[i], is[i]];
    return essential.has(name) || b === "" ? a : b;
  });
}
