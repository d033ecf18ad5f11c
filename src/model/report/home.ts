import type { ReportingRule } from "../../data/reporting-rule.ts";
import type { Period } from "../../text/period.ts";
import { type Comparison, comparison } from "../comparison.ts";
import { type KeyFigure, keyFigure } from "../key-figure.ts";
import type { Model } from "../model.ts";
import { pagesOf } from "../pages.ts";
import { type MonthReport, monthReport } from "./month.ts";

/** What the home page says. */
export interface HomeReport {
  /** The latest released month; null when none is. */
  latest: MonthReport | null;
  /** Each headline indicator's latest figure of a month, whichever month that is. */
  current: readonly KeyFigure[];
  /** The latest month in which areas can be compared, by its first headline. */
  compared: Comparison | null;
  /** Months not yet released, oldest first. */
  open: readonly Period[];
  months: readonly Period[];
  years: readonly Period[];
  /** The rule of when reports are due, the latest one. */
  rule: ReportingRule | null;
}

/** The latest released month at a glance. */
export function homeReport(model: Model): HomeReport {
  const { months, years, comparisons } = pagesOf(model);
  const released = months.filter((period) => model.releases.has(period));
  const newest = released.toReversed();
  const last = newest[0];
  const leads = [...model.indicators.values()].filter(({ lead }) => lead !== null);
  const compared = newest.flatMap((period) =>
    leads
      .filter(({ id }) => comparisons.has(`${id}/${period}`))
      .map((indicator) => ({ indicator, period })),
  )[0];
  return {
    latest: last === undefined ? null : monthReport(model, last),
    current: leads.flatMap((indicator) => {
      for (const period of newest) {
        const key = keyFigure(model, indicator, model.province.id, period);
        if (key) return [key];
      }
      return [];
    }),
    compared: compared ? comparison(model, compared.indicator, compared.period) : null,
    open: months.filter((period) => !model.releases.has(period)),
    months,
    years,
    rule:
      model.data.reportingRules.toSorted((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ??
      null,
  };
}
