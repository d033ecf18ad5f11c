import type { Quantity } from "../data/field.ts";
import type { Key } from "./by-key.ts";
import type { Column } from "./exactness.ts";

/** What was and what is in a figure's column; nothing where nothing stands. */
export interface Answered {
  old?: Quantity | null;
  now: Quantity | null | undefined;
}

/**
 * The row of `corrections.csv` that answers a question about a figure, as far as it is known: its
 * kind, the reason and the day are for the one who answers. Where a number is confirmed, nothing is
 * old.
 */
export function answerRow(figure: Key, column: Column, { old, now }: Answered): string {
  const { period, area, indicator } = figure;
  return [period, area, indicator, column, old?.text ?? "", now?.text ?? ""].join(",");
}
