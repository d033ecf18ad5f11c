import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { convert } from "../data/unit.ts";
import type { CorrectionEntry } from "../history/correction-log.ts";
import { type Decimal, decimalsOf, typedAt, zero } from "../text/decimal.ts";
import {
  byTime,
  firstDay,
  frequencyOf,
  lastDay,
  type Period,
  shift,
  yearOf,
} from "../text/period.ts";
import { impliedNil, rolledUp } from "./absence.ts";
import type { Cell, Measure } from "./cell.ts";
import { memoised } from "./memo.ts";
import { known, type Model } from "./model.ts";

/**
 * What is known of one cell. Missing is not zero: a *stated nil* is `stated` with amount 0, an
 * *implied nil* follows from a total that others make up, and *not stated* has no amount.
 */
export interface Figure extends Cell {
  kind: "stated" | "derived" | "implied-nil" | "not-stated";
  /** In the indicator's unit; null only when not stated. */
  amount: Decimal | null;
  /** The amount as canonical text with the decimals it was typed with. */
  text: string | null;
  /** The row it stands in, or the rows it follows from; empty when not stated. */
  from: readonly Observation[];
  /** Whether it isn't the number that was released first. */
  revised?: true;
}

/** A figure that has an amount. */
export type Known = Figure & { amount: Decimal; text: string };

/** Whether a figure has an amount: stated, derived or nil. */
export function isKnown(figure: Figure | null | undefined): figure is Known {
  return figure?.amount !== null && figure?.amount !== undefined;
}

/** The last change of a figure since its release; null for one that stands as it was released. */
export function revisionOf(
  model: Model,
  { from, measure, revised }: Figure,
): CorrectionEntry | null {
  const [row] = from;
  return revised && row ? model.revision(row, measure) : null;
}

/** What is known of a cell: what was stated, else what follows from it exactly, else nothing. */
export function figureAt(model: Model, cell: Cell): Figure {
  return stated(model, cell) ?? derived(model, cell) ?? absent(model, cell);
}

/** What stands in the files for a cell, in the indicator's unit. */
export function stated(model: Model, cell: Cell): Known | null {
  const row = model.observation(cell.indicator, cell.area, cell.period);
  const quantity = row?.[cell.measure];
  if (!row || !quantity) return null;
  const unit = known(model.units, row.unit);
  const shown = known(model.units, known(model.indicators, cell.indicator).unit);
  const amount = convert(quantity, unit, shown);
  const text = typedAt(quantity.text, amount, unit.power - shown.power);
  const isRevised = model.revision(row, cell.measure) !== null;
  const figure: Known = { ...cell, kind: "stated", amount, text, from: [row] };
  return isRevised ? { ...figure, revised: true } : figure;
}

/** Kinds of `to_date` that obey "to date = to date before + value" (DESIGN 2). */
function obeys(indicator: Indicator): boolean {
  return ["year", "xuan", "ever"].includes(indicator.to_date);
}

/** Whether counting since the year's start begins anew with this period. */
export function startsCount(indicator: Indicator, period: Period): boolean {
  return indicator.to_date === "year" && yearOf(shift(period, -1)) !== yearOf(period);
}

/**
 * One of `value` and `to_date` from the other, from rows that were stated without a qualifier:
 * the period's own `to_date` less that before; that before plus the period's `value`; or what the
 * next period had before its own `value`.
 */
function derived(model: Model, cell: Cell): Known | null {
  const indicator = known(model.indicators, cell.indicator);
  if (!obeys(indicator)) return null;
  const exact = (period: Period, measure: Measure) => {
    const found = stated(model, { ...cell, period, measure });
    return found && found.from[0]?.qualifier === null ? found : null;
  };
  const first = startsCount(indicator, cell.period);
  if (!first && breaksWith(model, cell)) return null;
  const before = shift(cell.period, -1);
  if (cell.measure === "value") {
    const toDate = exact(cell.period, "to_date");
    if (!toDate) return null;
    if (first) return follow(cell, toDate.amount, [toDate]);
    const earlier = exact(before, "to_date");
    // What fell isn't one count: another season's, or a mistake. Nothing follows from it.
    if (!earlier || toDate.amount.lt(earlier.amount)) return null;
    return follow(cell, toDate.amount.minus(earlier.amount), [toDate, earlier]);
  }
  const value = exact(cell.period, "value");
  if (value && first) return follow(cell, value.amount, [value]);
  const earlier = exact(before, "to_date");
  if (value && earlier) return follow(cell, earlier.amount.plus(value.amount), [value, earlier]);
  return toDateBefore(model, { ...cell, period: shift(cell.period, 1) });
}

/** Whether an area's series isn't quite the one before from this period on. */
function breaksWith(model: Model, { indicator, area, period }: Omit<Cell, "measure">): boolean {
  return model.data.breaks.some(
    (found) =>
      (found.indicator ?? indicator) === indicator &&
      (found.area ?? area) === area &&
      firstDay(found.period) <= firstDay(period) &&
      firstDay(found.period) > firstDay(shift(period, -1)),
  );
}

/**
 * What had been done before a period: its `to_date` less its `value`, when both were stated
 * without a qualifier and the series obeys. April 2020's roads: 28,67 − 18,96 = 9,71 km. Null
 * where the count begins anew, and across a break.
 */
export function toDateBefore(model: Model, cell: Omit<Cell, "measure">): Known | null {
  const indicator = known(model.indicators, cell.indicator);
  if (!obeys(indicator) || startsCount(indicator, cell.period)) return null;
  if (breaksWith(model, cell)) return null;
  const row = model.observation(cell.indicator, cell.area, cell.period);
  if (row?.qualifier !== null) return null;
  const toDate = stated(model, { ...cell, measure: "to_date" });
  const value = stated(model, { ...cell, measure: "value" });
  if (!toDate || !value || toDate.amount.lt(value.amount)) return null;
  const before: Cell = { ...cell, period: shift(cell.period, -1), measure: "to_date" };
  return follow(before, toDate.amount.minus(value.amount), [toDate, value]);
}

function follow(cell: Cell, amount: Decimal, from: Known[]): Known {
  const rows = new Set(from.flatMap((figure) => figure.from));
  // With as many decimals as were typed: 156,03 − 53,03 is 103,00.
  const text = amount.toFixed(Math.max(...from.map((figure) => decimalsOf(figure.text))));
  return { ...cell, kind: "derived", amount, text, from: [...rows] };
}

function absent(model: Model, cell: Cell): Figure {
  const sum = rolledUp(model, cell);
  if (sum) return { ...cell, kind: "derived", text: sum.amount.toFixed(), ...sum };
  const from = impliedNil(model, cell);
  if (from) return { ...cell, kind: "implied-nil", amount: zero, text: "0", from };
  return { ...cell, kind: "not-stated", amount: null, text: null, from: [] };
}

/**
 * Which number an indicator is read by in a period: how many there are for a stock, what was done
 * otherwise; the other one where only that was given.
 */
export const mainMeasure = memoised(
  measureOf,
  (indicator: Indicator, period: Period) => `${indicator.id} ${period}`,
);

function measureOf(model: Model, indicator: Indicator, period: Period): Measure {
  const wanted: Measure = indicator.to_date === "stock" ? "to_date" : "value";
  const other: Measure = wanted === "value" ? "to_date" : "value";
  const rows = [...model.observations(indicator.id, period).values()];
  return !rows.some((row) => row[wanted]) && rows.some((row) => row[other]) ? other : wanted;
}

/** The day a figure was counted to: its row's `as_of`, else the period's last day. */
export function countedTo(figure: Figure): string {
  // What is worked out from the next period's row was not counted on that row's day.
  const own = figure.from.find((row) => row.period === figure.period);
  return own?.as_of ?? lastDay(figure.period);
}

/** An indicator's periods with a figure of an area, of one length, oldest first. */
export function periodsOf(model: Model, indicator: string, area: string): Period[] {
  const rows = model.course(indicator, area);
  return rows.map((row) => row.period).sort(byTime);
}

/** The length of period that most of these have; the shorter when even. */
export function usualFrequency(periods: readonly Period[]): ReturnType<typeof frequencyOf> | null {
  const counts = Map.groupBy(periods, frequencyOf);
  const order = ["month", "quarter", "half", "year"] as const;
  return (
    order.toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))[0] ?? null
  );
}
