import type { Agency } from "../../data/agency.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Source } from "../../data/source.ts";
import type { Unit } from "../../data/unit.ts";
import { byTime, type Period } from "../../text/period.ts";
import { type Comparison, comparison } from "../comparison.ts";
import { type KeyFigure, keyFigure } from "../key-figure.ts";
import { known, type Model } from "../model.ts";
import { pagesOf } from "../pages.ts";
import { type HeldPlan, heldPlans } from "../progress.ts";
import { type Series, series } from "../series.ts";
import { sourcesOf } from "./month.ts";

/** What an indicator's page says. */
export interface IndicatorReport {
  indicator: Indicator;
  unit: Unit;
  agency: Agency | null;
  whole: Indicator | null;
  shareOf: Indicator | null;
  parts: readonly Indicator[];
  /** Every period with a figure, newest first, with the province's where it has one. */
  periods: readonly { period: Period; key: KeyFigure | null }[];
  /** The latest figure of the province. */
  latest: KeyFigure | null;
  /** The province over time. */
  trend: Series | null;
  /** The latest comparison of areas. */
  comparison: Comparison | null;
  /** The areas of the latest comparison over time, for small multiples on one scale. */
  areas: readonly Series[];
  plans: readonly HeldPlan[];
  sources: readonly Source[];
}

/** An indicator over time and across areas. */
export function indicatorReport(model: Model, id: string): IndicatorReport {
  const indicator = known(model.indicators, id);
  const rows = model.ofIndicator(id);
  const newest = [...new Set(rows.map((row) => row.period))].sort(byTime).reverse();
  const compared = newest.find((period) => pagesOf(model).comparisons.has(`${id}/${period}`));
  const latestComparison = compared ? comparison(model, indicator, compared) : null;
  const periods = newest.map((period) => ({
    period,
    key: keyFigure(model, indicator, model.province.id, period),
  }));
  const targets = model.data.targets.filter((target) => target.indicator === id);
  return {
    indicator,
    unit: known(model.units, indicator.unit),
    agency: indicator.agency ? known(model.agencies, indicator.agency) : null,
    whole: model.indicators.get(indicator.part_of ?? "") ?? null,
    shareOf: model.indicators.get(indicator.share_of ?? "") ?? null,
    parts: [...model.indicators.values()].filter(({ part_of }) => part_of === id),
    periods,
    latest: periods.find(({ key }) => key !== null)?.key ?? null,
    trend: series(model, indicator, model.province.id),
    comparison: latestComparison,
    areas: (latestComparison?.rows ?? []).flatMap(({ id: area }) => {
      const found = area.includes("+") ? null : series(model, indicator, area);
      return found && found.points.length > 1 ? [found] : [];
    }),
    plans: heldPlans(model, targets),
    sources: sourcesOf(model, [...rows, ...targets]),
  };
}
