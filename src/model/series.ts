import type { Break } from "../data/break.ts";
import type { Indicator } from "../data/indicator.ts";
import { firstDay, frequencyOf, lastDay, type Period, span } from "../text/period.ts";
import type { Measure } from "./cell.ts";
import {
  type Figure,
  figureAt,
  isKnown,
  mainMeasure,
  periodsOf,
  usualFrequency,
} from "./figure.ts";
import type { Model } from "./model.ts";

/** One indicator of one area over time. */
export interface Series {
  indicator: Indicator;
  area: string;
  measure: Measure;
  /** Every period between the first and the last, gaps as figures that are not stated. */
  points: readonly Figure[];
  /** Where the series is not quite the one before. */
  breaks: readonly Break[];
}

/**
 * An area's series of the length of period it is usually reported in, up to `until`; null when
 * nothing is known. Periods before the area existed are not there.
 */
export function series(
  model: Model,
  indicator: Indicator,
  area: string,
  until?: Period,
): Series | null {
  const all = periodsOf(model, indicator.id, area);
  const frequency = usualFrequency(all);
  const periods = all.filter(
    (p) => frequencyOf(p) === frequency && (until === undefined || lastDay(p) <= lastDay(until)),
  );
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const measure = mainMeasure(model, indicator, last);
  const points = span(first, last).map((period) =>
    figureAt(model, { indicator: indicator.id, area, period, measure }),
  );
  if (!points.some(isKnown)) return null;
  const breaks = model.data.breaks.filter(
    (b) =>
      (b.indicator ?? indicator.id) === indicator.id &&
      (b.area ?? area) === area &&
      firstDay(b.period) > firstDay(first) &&
      firstDay(b.period) <= lastDay(last),
  );
  return { indicator, area, measure, points, breaks };
}
