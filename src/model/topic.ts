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

/** An indicator with the parts of it below it, as the report lists them. */
export interface Branch {
  indicator: Indicator;
  parts: readonly Branch[];
}

/** A period's figures by topic, in the report's order. */
export function topicReports(model: Model, period: Period): TopicReport[] {
  const present = new Set(model.inPeriod(period).map((row) => row.indicator));
  const indicators = [...model.indicators.values()].filter(({ id }) => present.has(id));
  const line = ({ indicator, parts }: Branch): Line => ({
    indicator,
    key: keyFigure(model, indicator, model.province.id, period),
    comparison: comparison(model, indicator, period),
    rows: [...model.observations(indicator.id, period).values()],
    parts: parts.map(line),
  });
  return byTopic(indicators).map(({ topic, branches }) => ({ topic, lines: branches.map(line) }));
}

/**
 * Indicators by topic, in the report's order; parts stand under their whole where it is among
 * them, what is read as a share behind what it is a share of.
 * @param indicators in the model's order
 */
export function byTopic(
  indicators: readonly Indicator[],
): { topic: Topic; branches: readonly Branch[] }[] {
  const present = new Set(indicators.map(({ id }) => id));
  const isPart = ({ part_of }: Indicator) => part_of !== null && present.has(part_of);
  const branch = (indicator: Indicator): Branch => ({
    indicator,
    parts: indicators.filter(({ part_of }) => part_of === indicator.id).map(branch),
  });
  return topics.flatMap((topic) => {
    const own = inOrder(indicators.filter((each) => each.topic === topic && !isPart(each)));
    return own.length > 0 ? [{ topic, branches: own.map(branch) }] : [];
  });
}

/**
 * Indicators that belong together one behind the other, a whole before its share: those with a
 * headline first, then by the unit they are counted in, so that rice diseases (ha) don't mix with pigs.
 */
function inOrder(indicators: readonly Indicator[]): Indicator[] {
  const families = Map.groupBy(indicators, ({ id, share_of }) => share_of ?? id);
  const ordered = [...families.values()]
    .map((own) => ({
      own: own.toSorted((a, b) => Number(a.share_of !== null) - Number(b.share_of !== null)),
      lead: Math.min(...own.map(({ lead }) => lead ?? Number.POSITIVE_INFINITY)),
    }))
    .toSorted((a, b) => (a.lead === b.lead ? 0 : a.lead - b.lead));
  const byUnit = Map.groupBy(ordered, ({ own, lead }) =>
    Number.isFinite(lead) ? "" : (own[0]?.unit ?? ""),
  );
  return [...byUnit.values()].flat().flatMap(({ own }) => own);
}

/** Every line of a topic's tree, wholes before their parts. */
export function allLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => [line, ...allLines(line.parts)]);
}
