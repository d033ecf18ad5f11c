import { figuresPath, targetsPath } from "../data/data-set.ts";
import { cellAt, type Place } from "../data/fault.ts";
import type { Context, TableRows } from "../rules/context.ts";

/** A cell that isn't as it was. */
export interface CellChange {
  column: string;
  before: string;
  after: string;
}

/** A row of a table other than figures and plans that is new, gone, or not as it was. */
export interface RowChange {
  file: string;
  kind: "added" | "removed" | "changed";
  /** The cells that name it, in the order of the table's key. */
  key: readonly string[];
  /** What it says beside its name, where it is new or gone; what changed, where it is neither. */
  cells: readonly CellChange[];
}

/**
 * What changed in the tables that hold no figures, row by row: what was only moved is the same. A
 * file that has a fault may not have been read whole, and tells of nothing that is gone.
 */
export function rowChangesOf(context: Context): RowChange[] {
  if (!context.base) return [];
  const before = tablesOf(context.base);
  const now = tablesOf(context);
  return [...new Set([...now.keys(), ...before.keys()])].sort().flatMap((file) => {
    const found = changesIn(file, before.get(file), now.get(file));
    return context.faulty.has(file) ? found.filter(({ kind }) => kind !== "removed") : found;
  });
}

function tablesOf({ tables }: Context): Map<string, TableRows> {
  const others = tables.filter(({ file }) => !figuresPath.test(file) && !targetsPath.test(file));
  return new Map(others.map((table) => [table.file, table]));
}

function changesIn(file: string, before?: TableRows, now?: TableRows): RowChange[] {
  const key = now?.key ?? before?.key ?? [];
  const nameOf = (place: Place) => key.map((name) => cellAt(place, name) ?? "");
  const rest = new Map((before?.rows ?? []).map(({ at }) => [nameOf(at).join("\n"), at]));
  const changes: RowChange[] = [];
  for (const { at } of now?.rows ?? []) {
    const name = nameOf(at);
    const was = rest.get(name.join("\n"));
    rest.delete(name.join("\n"));
    const cells = cellsOf(key, was, at);
    if (cells.length > 0 || !was) {
      changes.push({ file, kind: was ? "changed" : "added", key: name, cells });
    }
  }
  for (const was of rest.values()) {
    changes.push({ file, kind: "removed", key: nameOf(was), cells: cellsOf(key, was, undefined) });
  }
  return changes;
}

function cellsOf(key: readonly string[], was?: Place, at?: Place): CellChange[] {
  const names = (at ?? was)?.names ?? [];
  return names.flatMap((column) => {
    const before = was ? (cellAt(was, column) ?? "") : "";
    const after = at ? (cellAt(at, column) ?? "") : "";
    return key.includes(column) || before === after ? [] : [{ column, before, after }];
  });
}
