import type { Fact } from "../../data/fact.ts";
import type { Source } from "../../data/source.ts";
import { byTime, frequencyOf, type Period, yearOf } from "../../text/period.ts";
import { type KeyFigure, keyFigure } from "../key-figure.ts";
import type { Model } from "../model.ts";
import { pagesOf } from "../pages.ts";
import { type HeldPlan, heldPlans } from "../progress.ts";
import { type Series, series } from "../series.ts";
import { type TopicReport, topicReports } from "../topic.ts";
import { sourcesOf } from "./month.ts";

/** What a year's page says. */
export interface YearReport {
  year: Period;
  /** Its months, quarters, half-years and itself, as far as they have figures. */
  periods: readonly Period[];
  months: readonly Period[];
  /** The quarters', half-years' and the year's own figures, the longest first. */
  longer: readonly { period: Period; topics: readonly TopicReport[] }[];
  /** The key figures of the year as a whole. */
  key: readonly KeyFigure[];
  /** The months of the headline indicators side by side, where there are two or more. */
  monthly: readonly Series[];
  plans: readonly HeldPlan[];
  facts: readonly Fact[];
  sources: readonly Source[];
  previous: Period | null;
  next: Period | null;
}

/** A year with its quarters and half-years. */
export function yearReport(model: Model, year: Period): YearReport {
  const inYear = (period: Period) => String(yearOf(period)) === year;
  const periods = model.periods.filter(inYear);
  const pages = pagesOf(model);
  const months = pages.months.filter(inYear);
  const longer = periods.filter((p) => frequencyOf(p) !== "month").toSorted((a, b) => byTime(b, a));
  const at = pages.years.indexOf(year);
  // A month's facts stand on its own page.
  const facts = model.data.facts.filter(
    ({ period }) => inYear(period) && frequencyOf(period) !== "month",
  );
  const targets = model.data.targets.filter((target) => target.period === year);
  const leads = [...model.indicators.values()].filter(({ lead }) => lead !== null);
  return {
    year,
    periods,
    months,
    longer: longer.map((period) => ({ period, topics: topicReports(model, period) })),
    key: leads.flatMap((indicator) => keyFigure(model, indicator, model.province.id, year) ?? []),
    monthly: leads.flatMap((indicator) => {
      const found = series(model, indicator, model.province.id, `${year}-12`);
      if (!found) return [];
      const points = found.points.filter(
        (p) => inYear(p.period) && frequencyOf(p.period) === "month",
      );
      return points.filter((p) => p.amount !== null).length > 1 ? [{ ...found, points }] : [];
    }),
    plans: heldPlans(model, targets),
    facts,
    sources: sourcesOf(model, [
      ...periods.flatMap((period) => model.inPeriod(period)),
      ...targets,
      ...facts,
    ]),
    previous: at > 0 ? (pages.years[at - 1] ?? null) : null,
    next: at >= 0 ? (pages.years[at + 1] ?? null) : null,
  };
}
