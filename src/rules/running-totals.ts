import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Decimal, sum } from "../text/decimal.ts";
import { firstDay, frequencyOf, shift } from "../text/period.ts";
import { amountOf, roundingOf } from "./amount.ts";
import { type Context, perContext } from "./context.ts";
import { figuresOf } from "./figures.ts";
import { countingDay, daysOf, rowIn } from "./validity.ts";

/** What is wrong with a cumulative number. */
export interface RunningFault {
  kind: "falls" | "below-value" | "not-reset" | "does-not-add";
  row: Observation;
  /** The row it is compared with, where it is another. */
  before: Observation | null;
  /** What was expected: exactly, or at the least where it falls. */
  expected: Decimal;
}

/**
 * Cumulative numbers that can't be, of the kinds that obey "to date = to date before + value" and
 * never fall: since the year's start, since the season's, ever. One fault for each row, the first
 * that explains the others; a number at fault is no measure for those after it.
 */
export const runningFaults = perContext((context: Context): readonly RunningFault[] => {
  const faults: RunningFault[] = [];
  for (const [id, areas] of figuresOf(context).series) {
    const indicator = context.indicators.get(id);
    if (!indicator || !["year", "xuan", "ever"].includes(indicator.to_date)) continue;
    for (const rows of areas.values()) {
      let before: Observation | null = null;
      for (const row of rows) {
        if (!row.to_date) continue;
        const fault: RunningFault | null = judge(context, indicator, row, before);
        if (fault) faults.push(fault);
        else if (!row.qualifier) before = row;
      }
    }
  }
  return faults;
});

function judge(
  context: Context,
  indicator: Indicator,
  row: Observation,
  last: Observation | null,
): RunningFault | null {
  const toDate = amountOf(context, row, row.to_date);
  if (!toDate || row.qualifier) return null;
  const value = amountOf(context, row, row.value);
  const before = last && continues(context, indicator, last, row) ? last : null;
  const held = before && amountOf(context, before, before.to_date);

  if (value && indicator.to_date === "year" && daysOf(row.period).first.endsWith("-01-01")) {
    if (value.gt(toDate) && beyond(context, value, toDate, row)) {
      return { kind: "below-value", row, before: null, expected: value };
    }
    if (!beyond(context, value, toDate, row)) return null;
    return { kind: "not-reset", row, before: null, expected: value };
  }
  if (before && held?.gt(toDate) && beyond(context, held, toDate, row, before)) {
    return { kind: "falls", row, before, expected: held };
  }
  if (value?.gt(toDate) && beyond(context, value, toDate, row)) {
    return { kind: "below-value", row, before: null, expected: value };
  }
  if (!before || !held || !value || !adjacent(before, row)) return null;
  const expected = held.plus(value);
  if (!beyond(context, expected, toDate, row, before)) return null;
  return { kind: "does-not-add", row, before, expected };
}

/** Whether two amounts differ by more than the numbers they come from may have been rounded. */
function beyond(
  context: Context,
  expected: Decimal,
  toDate: Decimal,
  row: Observation,
  before?: Observation,
): boolean {
  if (expected.eq(toDate)) return false;
  const roundings = [
    roundingOf(context, row, row.to_date),
    roundingOf(context, row, row.value),
    ...(before ? [roundingOf(context, before, before.to_date)] : []),
  ];
  return expected.minus(toDate).abs().gt(sum(roundings));
}

/** Whether a later row counts on from an earlier: since the same day, in the same area, unbroken. */
function continues(
  context: Context,
  { id, to_date }: Indicator,
  before: Observation,
  row: Observation,
): boolean {
  const [from, to] = [countingDay(before), countingDay(row)];
  if (from >= to) return false;
  if (to_date !== "ever" && from.slice(0, 4) !== to.slice(0, 4)) return false;
  const broken = context.data.breaks.some(
    ({ period, indicator, area }) =>
      (indicator === null || indicator === id) &&
      (area === null || area === row.area) &&
      from < firstDay(period) &&
      firstDay(period) <= to,
  );
  return !broken && row.area.split("+").every((one) => isSame(context, one, from, to));
}

/** Whether an area has the same parent and boundaries on two days. */
function isSame({ areas }: Context, id: string, from: string, to: string): boolean {
  const dated = areas.get(id) ?? [];
  return (
    dated.length < 2 ||
    rowIn(dated, { first: from, last: from }) === rowIn(dated, { first: to, last: to })
  );
}

function adjacent(before: Observation, row: Observation): boolean {
  return (
    frequencyOf(row.period) === frequencyOf(before.period) &&
    shift(row.period, -1) === before.period
  );
}
