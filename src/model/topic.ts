import type { Indicator, Topic } from "../data/indicator.ts";
import { topics } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import type { Period } from "../text/period.ts";
import { type Comparison, comparison } from "./comparison.ts";
import { type KeyFigure, keyFigure } from "./key-figure.ts";
import type { Model } from "./model.ts";

/** One indicator in one period: the province, its areas, its parts. */
export interface Line {
  indicator: Indicator;
  /** The province's figure; null where only areas have one. */
  key: KeyFigure | null;
  /** Its areas, where any has a figure. */
  comparison: Comparison | null;
  /** Every row of it. */
  rows: readonly Observation[];
  /** Its parts: severe of infected; large, medium and small of all models. */
  parts: readonly Line[];
}

/** A section of the report. */
export interface TopicReport {
  topic: Topic;
  lines: readonly Line[];
}

/** A period's figures by topic, in the report's order; parts stand under their whole. */
export function topicReports(model: Model, period: Period): TopicReport[] {
  const present = new Set(model.inPeriod(period).map((row) => row.indicator));
  const indicators = [...model.indicators.values()].filter(({ id }) => present.has(id));
  const isPart = ({ part_of }: Indicator) => part_of !== null && present.has(part_of);
  const line = (indicator: Indicator): Line => ({
    indicator,
    key: keyFigure(model, indicator, model.province.id, period),
    comparison: comparison(model, indicator, period),
    rows: [...model.observations(indicator.id, period).values()],
    parts: indicators.filter(({ part_of }) => part_of === indicator.id).map(line),
  });
  return topics.flatMap((topic) => {
    const own = indicators.filter((each) => each.topic === topic && !isPart(each));
    return own.length > 0 ? [{ topic, lines: own.map(line) }] : [];
  });
}

/** Every line of a topic's tree, wholes before their parts. */
export function allLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => [line, ...allLines(line.parts)]);
}
