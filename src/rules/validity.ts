import type { Observation } from "../data/observation.ts";
import { firstDay, lastDay, type Period } from "../text/period.ts";

/** The days on which a dated row holds; null is open. */
export interface Dated {
  valid_from: string | null;
  valid_to: string | null;
}

/** Days from the first to the last, both included, `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

const known = new Map<Period, Days>(); // few periods, asked for at every row

/** A period's days. @throws RangeError when it is no period */
export function daysOf(period: Period): Days {
  const before = known.get(period);
  if (before) return before;
  const days = { first: firstDay(period), last: lastDay(period) };
  known.set(period, days);
  return days;
}

/** The first of an id's rows that holds on any of the days. */
export function rowIn<T extends Dated>(rows: readonly T[], { first, last }: Days): T | undefined {
  return rows.find((row) => (row.valid_from ?? "") <= last && first <= (row.valid_to ?? "9999"));
}

/** Whether a row ends before it begins, and so says nothing. */
export function isReversed({ valid_from, valid_to }: Dated): boolean {
  return valid_from !== null && valid_to !== null && valid_to < valid_from;
}

/** Whether a counting day may belong to the period: one of its days. */
export function countsIn(day: string, period: Period): boolean {
  const { first, last } = daysOf(period);
  return first <= day && day <= last;
}

/** The day a figure was counted to: `as_of` where it lies in the period, else the period's last. */
export function countingDay({ as_of, period }: Pick<Observation, "as_of" | "period">): string {
  return as_of !== null && countsIn(as_of, period) ? as_of : daysOf(period).last;
}

/**
 * The first of the days that these figures say they were counted to; null where one of them doesn't
 * say: a month's figures may well be handed in before it ends.
 */
export function firstCounted(rows: readonly Observation[]): string | null {
  const days = rows.flatMap(({ as_of }) => as_of ?? []).sort();
  return days.length === rows.length ? (days[0] ?? null) : null;
}
