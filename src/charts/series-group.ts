import { isKnown } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import { byTime, frequencyOf, type Period, span } from "../text/period.ts";

/**
 * A series and those that can be drawn on its axes: of the same length of period.
 * @throws RangeError when a unit differs: a second axis would be needed, and there is none
 */
export function comparable(series: Series, others: readonly Series[]): Series[] {
  const length = (each: Series) => frequencyOf(each.points[0]?.period ?? "");
  for (const { indicator } of others) {
    if (indicator.unit !== series.indicator.unit) {
      throw new RangeError(`${indicator.id} is not in the unit of ${series.indicator.id}`);
    }
  }
  return [series, ...others.filter((other) => length(other) === length(series))];
}

/** Every period from the first of any series to the last of any. */
export function periodsOf(group: readonly Series[]): Period[] {
  const all = group.flatMap(({ points }) => points.map(({ period }) => period)).sort(byTime);
  const [first, last] = [all[0], all.at(-1)];
  return first !== undefined && last !== undefined ? span(first, last) : [];
}

/** The last periods of any of them, at most so many; a series with no point there is left out. */
export function newest(group: readonly Series[], most: number): Series[] {
  const shown = new Set(periodsOf(group).slice(-most));
  return group.flatMap((series) => {
    const points = series.points.filter(({ period }) => shown.has(period));
    return points.length > 0 ? [{ ...series, points }] : [];
  });
}

/** Every amount that is known, as the scales take them. */
export function amountsOf(group: readonly Series[]): number[] {
  return group.flatMap(({ points }) =>
    points.filter(isKnown).map(({ amount }) => amount.toNumber()),
  );
}
