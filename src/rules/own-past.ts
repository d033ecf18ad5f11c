import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { firstDay, frequencyOf, lastDay, shift } from "../text/period.ts";
import { amountOf } from "./amount.ts";
import { figureWith } from "./by-key.ts";
import { unexplained } from "./changed-alike.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns } from "./exactness.ts";
import { figuresOf } from "./figures.ts";
import { columnKey, figuresBefore, isAnswered, sameAmount } from "./revisions.ts";
import { breaksOf } from "./series-breaks.ts";

/** A number in question and what its own series held before. */
export interface Asked {
  row: Observation;
  column: Column;
  indicator: Indicator;
  /** In the indicator's unit; doubles, for these questions only weigh sizes. */
  amount: number;
  /** What the series held in the periods before, the last one at the end; nils included. */
  past: readonly number[];
  /** The row just before it in the series. */
  before: Observation;
}

/** How far back a series is its own measure, in periods. */
const window = 24;

/**
 * Every number that its own past may be asked about: of a period that isn't released, or that is
 * new or changed since the base; where it changed without a reason, that is asked first. What was
 * released and stayed was answered for then, and so was what a row of corrections.csv answers for. Cumulative numbers that obey a sum have rules of
 * their own; a break in the series is a new past.
 */
export const askedFigures = perContext((context: Context): readonly Asked[] => {
  const { data, base } = context;
  const released = new Set(data.releases.map((row) => row.period));
  const known = base && figuresBefore(context);
  const changed = new Set(
    unexplained(context).map(({ was, row, column }) => columnKey(row ?? was, column)),
  );
  const isOpen = (row: Observation, column: Column) => {
    if (changed.has(columnKey(row, column))) return false;
    if (!released.has(row.period)) return true;
    if (!known) return false;
    const was = figureWith(known, row);
    const then = { row: was, quantity: was?.[column] ?? null };
    return !sameAmount(context, then, { row, quantity: row[column] });
  };
  const found: Asked[] = [];
  for (const [id, areas] of figuresOf(context).series) {
    const indicator = context.indicators.get(id);
    if (!indicator) continue;
    const own = columns.filter(
      (column) => column === "value" || ["stock", "unstated"].includes(indicator.to_date),
    );
    for (const rows of areas.values()) {
      for (const [i, row] of rows.entries()) {
        const before = rows[i - 1];
        if (!before) continue;
        for (const column of own) {
          if (!row[column] || !isOpen(row, column) || isAnswered(context, row, column)) continue;
          const amount = amountOf(context, row, row[column]);
          const past = pastOf(context, rows, row, column);
          if (amount) found.push({ row, column, indicator, amount: Number(amount), past, before });
        }
      }
    }
  }
  return found;
});

/** What a series' column held before a row: in periods as long, since the last break, in the window. */
function pastOf(
  context: Context,
  rows: readonly Observation[],
  row: Observation,
  column: Column,
): number[] {
  const day = firstDay(row.period);
  const start = firstDay(shift(row.period, -window));
  const since = breaksOf(context, row)
    .map(({ period }) => firstDay(period))
    .reduce((last, broken) => (broken <= day && broken > last ? broken : last), start);
  const past: number[] = [];
  for (let i = rows.indexOf(row) - 1; i >= 0; i--) {
    const one = rows[i];
    // Rows stand in the order of their ends: none further back is of the window.
    if (!one || lastDay(one.period) < since) break;
    if (frequencyOf(one.period) !== frequencyOf(row.period) || firstDay(one.period) < since)
      continue;
    const amount = amountOf(context, one, one[column]);
    if (amount) past.push(Number(amount));
  }
  return past.reverse();
}

/** A series' last decimal, in its indicator's unit. */
export function lastDecimal({ decimals }: Indicator): number {
  return 10 ** -decimals;
}
