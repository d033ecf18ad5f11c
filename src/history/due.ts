import type { ReportingRule } from "../data/reporting-rule.ts";
import { dayBefore } from "../text/date.ts";
import { firstDay, frequencyOf, lastDay, type Period } from "../text/period.ts";

/**
 * The last day on which a month's figures are in time: a report is due before the day that the
 * rule names, in the month it is of. The rule is the latest that holds by then; where several
 * begin together, each for others, nobody is held to more than the latest of their days.
 * @returns null of a longer period, which no rule speaks of, and before the first rule
 */
export function dueDay(rules: readonly ReportingRule[], period: Period): string | null {
  if (frequencyOf(period) !== "month") return null;
  const holding = rules
    .map(({ valid_from, due_day }) => ({ valid_from, due: dayIn(period, due_day) }))
    .filter(({ valid_from, due }) => valid_from <= due);
  const since = maximum(holding.map(({ valid_from }) => valid_from));
  return maximum(holding.filter((each) => each.valid_from === since).map(({ due }) => due));
}

/** The day before a month's day of that number; of one it hasn't, its last. */
function dayIn(period: Period, day: number): string {
  if (day === 1) return dayBefore(firstDay(period));
  const before = `${period}-${String(day - 1).padStart(2, "0")}`;
  const last = lastDay(period);
  return before < last ? before : last;
}

/** The last of some days; null of none. */
function maximum(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
