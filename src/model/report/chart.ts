import type { Indicator } from "../../data/indicator.ts";
import type { Source } from "../../data/source.ts";
import { isPeriod } from "../../text/period.ts";
import { type Comparison, comparison } from "../comparison.ts";
import { known, type Model } from "../model.ts";
import { type Series, series } from "../series.ts";
import { sourcesOf } from "./month.ts";

/** What a chart's own page shows: areas compared in a period, or one area over time. */
export interface ChartReport {
  indicator: Indicator;
  comparison: Comparison | null;
  series: Series | null;
  sources: readonly Source[];
}

/** A chart by its address: an indicator, and a period or an area's id. */
export function chartReport(model: Model, indicatorId: string, key: string): ChartReport {
  const indicator = known(model.indicators, indicatorId);
  if (isPeriod(key)) {
    return {
      indicator,
      comparison: comparison(model, indicator, key),
      series: null,
      sources: sourcesOf(model, [...model.observations(indicatorId, key).values()]),
    };
  }
  return {
    indicator,
    comparison: null,
    series: series(model, indicator, key),
    sources: sourcesOf(model, model.course(indicatorId, key)),
  };
}
