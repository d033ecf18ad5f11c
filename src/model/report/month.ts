import type { Fact } from "../../data/fact.ts";
import type { Release } from "../../data/release.ts";
import type { Source } from "../../data/source.ts";
import type { Period } from "../../text/period.ts";
import type { Comparison } from "../comparison.ts";
import { type KeyFigure, keyFigure } from "../key-figure.ts";
import { known, type Model } from "../model.ts";
import { monthPages } from "../pages.ts";
import { allLines, type TopicReport, topicReports } from "../topic.ts";

/** What a month's page says. */
export interface MonthReport {
  period: Period;
  /** Null while the month is still being collected. */
  release: Release | null;
  /** The province's key figures, the headline first. */
  key: readonly KeyFigure[];
  topics: readonly TopicReport[];
  /** The comparisons with enough areas to be a table's columns. */
  columns: readonly Comparison[];
  facts: readonly Fact[];
  sources: readonly Source[];
  /** The months with a page before and after. */
  previous: Period | null;
  next: Period | null;
}

/** A month, or any other period, at a glance and in full. */
export function monthReport(model: Model, period: Period): MonthReport {
  const topics = topicReports(model, period);
  const lines = topics.flatMap((topic) => allLines(topic.lines));
  const months = monthPages(model);
  const at = months.indexOf(period);
  const facts = model.data.facts.filter((fact) => fact.period === period);
  return {
    period,
    release: model.releases.get(period) ?? null,
    key: keyFigures(model, period),
    topics,
    columns: lines.flatMap(({ comparison }) =>
      comparison && isTable(comparison) ? [comparison] : [],
    ),
    facts,
    sources: sourcesOf(model, [...model.inPeriod(period), ...facts]),
    previous: at > 0 ? (months[at - 1] ?? null) : null,
    next: at >= 0 ? (months[at + 1] ?? null) : null,
  };
}

/** The province's key figures of a period, by their place among headlines. */
export function keyFigures(model: Model, period: Period): KeyFigure[] {
  const leads = [...model.indicators.values()].filter(({ lead }) => lead !== null);
  return leads.flatMap((indicator) => {
    const found = keyFigure(model, indicator, model.province.id, period);
    return found ? [found] : [];
  });
}

/** Whether enough of the areas have a figure for a column of their own: three. */
function isTable({ rows, silent }: Comparison): boolean {
  return rows.length - silent >= 3;
}

/** The documents that rows come from, each once, in order of first use. */
export function sourcesOf(model: Model, rows: readonly { source: string | null }[]): Source[] {
  const ids = new Set(rows.flatMap(({ source }) => (source === null ? [] : [source])));
  return [...ids].map((id) => known(model.sources, id));
}
