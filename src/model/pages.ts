import type { AreaLevel } from "../data/area.ts";
import { unitsOf } from "../data/geography.ts";
import { frequencyOf, lastDay, type Period, yearOf } from "../text/period.ts";
import { comparison } from "./comparison.ts";
import { isKnown } from "./figure.ts";
import { memoised } from "./memo.ts";
import type { Model } from "./model.ts";

/*
 * Which pages there are. A page exists where it has something to say: no figure, no page. Links
 * ask here before they lead anywhere.
 */

/** The pages of a model, worked out once. */
export interface Pages {
  months: readonly Period[];
  years: readonly Period[];
  areas: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
  /** `period/area`. */
  areaMonths: ReadonlySet<string>;
  /** `indicator/period`: areas compared. */
  comparisons: ReadonlySet<string>;
  /** `indicator/area`: one area over time. */
  series: ReadonlySet<string>;
}

/** The pages that a model has. */
export const pagesOf = memoised(make, () => "");

/** The months with a page, oldest first. */
export function monthPages(model: Model): readonly Period[] {
  return pagesOf(model).months;
}

const territorial: readonly AreaLevel[] = ["district", "commune"];

function make(model: Model): Pages {
  const areas = new Set<string>();
  const areaMonths = new Set<string>();
  const comparisons = new Set<string>();
  const series = new Set<string>();
  const indicators = new Set<string>();
  const periods = new Set<Period>(model.periods);
  for (const { period, area } of model.data.facts) {
    periods.add(period);
    for (const unit of unitsOf(area)) areas.add(unit);
  }
  for (const target of model.data.targets) {
    indicators.add(target.indicator);
    for (const unit of unitsOf(target.area)) areas.add(unit);
  }
  for (const row of model.data.observations) {
    indicators.add(row.indicator);
    for (const unit of unitsOf(row.area)) {
      areas.add(unit);
      if (frequencyOf(row.period) === "month") areaMonths.add(`${row.period}/${unit}`);
    }
    if (!row.area.includes("+")) series.add(`${row.indicator}/${row.area}`);
  }
  for (const indicator of model.indicators.values()) {
    const of = new Set(model.ofIndicator(indicator.id).map((row) => row.period));
    for (const period of of) {
      const found = comparison(model, indicator, period);
      if (!found) continue;
      const known = found.rows.filter((row) => isKnown(row.figure));
      if (known.length > 1) comparisons.add(`${indicator.id}/${period}`);
      if (frequencyOf(period) !== "month") continue;
      for (const row of known) if (row.areas.length === 1) areaMonths.add(`${period}/${row.id}`);
      for (const row of known) if (row.areas.length === 1) areas.add(row.id);
    }
  }
  for (const key of areaMonths) {
    const area = key.slice(key.indexOf("/") + 1);
    const day = lastDay(key.slice(0, key.indexOf("/")));
    if (!territorial.includes(model.geography.named(area, day).level)) areaMonths.delete(key);
  }
  const years = new Set([...periods].map((period) => String(yearOf(period))));
  for (const target of model.data.targets) years.add(target.period);
  return {
    months: [...periods].filter((period) => frequencyOf(period) === "month").sort(),
    years: [...years].sort(),
    areas,
    indicators,
    areaMonths,
    comparisons,
    series,
  };
}

/** The months of an area's own pages, oldest first. */
export const monthsOfArea = memoised(
  (model, area: string): readonly Period[] => {
    const { months, areaMonths } = pagesOf(model);
    return months.filter((period) => areaMonths.has(`${period}/${area}`));
  },
  (area) => area,
);
