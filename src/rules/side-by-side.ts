import { takeApart } from "../data/csv.ts";
import { tableAt } from "../data/data-set.ts";
import { kindOf } from "../data/field.ts";
import type { Piece } from "./explained.ts";

/** An example's rows as cells, in the columns that say what is wrong. */
export interface SideBySide {
  columns: string[];
  /** Its rows, a cell for each of `columns`. */
  wrong: string[][];
  right: string[][];
}

/**
 * An example's rows in those columns that name a row, hold numbers, differ or are asked for: a row
 * of sixteen cells says little. Null where it is no table, or its sides aren't cell beside cell.
 */
export function sideBySide({ file, right, wrong, beside = [] }: Piece): SideBySide | null {
  const table = tableAt(file);
  if (!table || right === null || wrong === null) return null;
  const names = Object.keys(table.columns);
  const [before, after] = [rowsOf(wrong, names), rowsOf(right, names)];
  const isBeside = before?.length === after?.length;
  if (!before || !after || !isBeside) return null;
  const matters = (i: number) => {
    const cells = [...before, ...after].map((row) => row[i] ?? "");
    const field = table.columns[names[i] ?? ""];
    const isNumber = field !== undefined && kindOf(field) === "quantity";
    if (beside.includes(names[i] ?? "")) return true;
    const differs = before.some((row, n) => row[i] !== after[n]?.[i]);
    const isKey = table.key.includes(names[i] ?? "");
    return differs || ((isKey || isNumber) && cells.some((cell) => cell !== ""));
  };
  const kept = names.map((_, i) => i).filter(matters);
  const of = (rows: string[][]) => rows.map((row) => kept.map((i) => row[i] ?? ""));
  return { columns: kept.map((i) => names[i] ?? ""), wrong: of(before), right: of(after) };
}

/** The rows of a piece of a file, which may begin with its head; null for none that can be read. */
function rowsOf(text: string, names: readonly string[]): string[][] | null {
  const head = `${names.join(",")}\n`;
  const whole = `${text.startsWith(head) ? "" : head}${text.replace(/\n$/, "")}\n`;
  return takeApart(new TextEncoder().encode(whole), names)?.records?.slice(1) ?? null;
}
