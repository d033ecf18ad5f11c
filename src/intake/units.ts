import type { Context } from "../rules/context.ts";
import type { Option } from "./answer.ts";
import type { Ledger } from "./ledger.ts";
import type { Names } from "./names.ts";
import type { Cell } from "./workbook.ts";

/** A unit that is said of a figure: in its cell, its row, its column's head, above its table. */
export interface SaidUnit {
  id: string;
  cell: Cell;
}

/**
 * The unit of a figure. All that say one must say the same; where none does, it is the only unit
 * that the indicator can have, or a question: an amount without đồng, triệu or tỷ is none.
 * @param asked where it is asked, if it must be: a row's label, a column's head
 * @param said in the cell, the row and the column
 * @param table above the table: for indicators that it fits, where nothing nearer says one
 * @returns null where it is asked or refused
 */
export function unitOf(
  cell: Cell,
  asked: Cell,
  indicator: string,
  said: readonly SaidUnit[],
  table: SaidUnit | null,
  context: Context,
  names: Names,
  ledger: Ledger,
): string | null {
  const own = context.indicators.get(indicator)?.unit ?? "";
  const base = context.units.get(own)?.base;
  const fitting = context.data.units.filter((unit) => unit.base === base).map(({ id }) => id);
  const ids = [...new Set(said.map(({ id }) => id))];
  const first = ids[0];
  if (ids.length > 1) {
    ledger.refuse(cell, "hai-don-vi", { units: ids.map((id) => names.wordsOf(id)).join(" và ") });
    return null;
  }
  if (first !== undefined) return first;
  if (table && fitting.includes(table.id)) return table.id;
  if (fitting.length === 1 && fitting[0]) return fitting[0];
  const options: Option[] = fitting.map((value) => ({ value, vi: names.wordsOf(value) }));
  return ledger.ask(asked, "thieu-don-vi", options, { indicator: names.wordsOf(indicator) });
}
