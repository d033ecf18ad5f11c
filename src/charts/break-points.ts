import type { Series } from "../model/series.ts";
import { firstDay, lastDay, type Period } from "../text/period.ts";

/**
 * The periods of a series from which it is not quite the one before, oldest first, each once. A
 * break may be dated by the month in a series of quarters: it lies in the one that it falls into.
 */
export function breakPoints({ points, breaks }: Pick<Series, "points" | "breaks">): Period[] {
  const periods = points.map(({ period }) => period);
  const found = breaks.flatMap((each) => {
    const day = firstDay(each.period);
    const at = periods.findIndex((period) => lastDay(period) >= day);
    return at > 0 ? [at] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b).flatMap((at) => periods[at] ?? []);
}

/** The same of several series on one axis, for the rules that are drawn across all. */
export function breaksOf(group: readonly Series[], periods: readonly Period[]): Period[] {
  const all = new Set(group.flatMap(breakPoints));
  return periods.filter((period) => all.has(period));
}
