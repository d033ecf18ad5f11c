import type { Place } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { decimal } from "../text/decimal.ts";
import { figuresByKey, figureWith } from "./by-key.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns } from "./exactness.ts";

/** A file's first number that lost its decimal point, and how many did. */
export interface LostPoints {
  at: Place;
  field: Column;
  n: number;
}

const thousand = decimal(1000);

/**
 * The files that lost their decimal points since the base: at least two numbers that are the old
 * ones without their point, or a thousand times them; or one, where it had three decimals, which
 * is what a Vietnamese spreadsheet takes for thousands.
 */
export const lostPoints = perContext((context: Context): ReadonlyMap<string, LostPoints> => {
  const files = new Map<string, LostPoints & { sure: boolean }>();
  if (!context.base) return files;
  const before = figuresByKey(context.base);
  for (const row of context.data.observations) {
    const was = figureWith(before, row);
    if (!was || was.unit !== row.unit) continue;
    for (const column of columns) {
      if (!lost(was, row, column)) continue;
      const known = files.get(row.at.file);
      const sure = /\.\d{3}$/.test(was[column]?.text ?? "");
      if (known) Object.assign(known, { n: known.n + 1, sure: known.sure || sure });
      else files.set(row.at.file, { at: row.at, field: column, n: 1, sure });
    }
  }
  return new Map([...files].filter(([, { n, sure }]) => n > 1 || sure));
});

function lost(was: Observation, row: Observation, column: Column): boolean {
  const [old, now] = [was[column], row[column]];
  if (!old || !now || old.text === now.text || old.amount.eq(0)) return false;
  const bare = old.text.replace(".", "").replace(/^0+(?=\d)/, "");
  return now.text === bare || now.amount.eq(old.amount.times(thousand));
}
