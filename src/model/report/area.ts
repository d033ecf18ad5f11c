import type { Area, AreaChange } from "../../data/area.ts";
import type { Fact } from "../../data/fact.ts";
import { unitsOf } from "../../data/geography.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Observation } from "../../data/observation.ts";
import type { Source } from "../../data/source.ts";
import type { Decimal } from "../../text/decimal.ts";
import { byTime, type Period } from "../../text/period.ts";
import { type ComparisonRow, comparison, standing } from "../comparison.ts";
import { type Figure, figureAt, isKnown } from "../figure.ts";
import { type KeyFigure, keyFigure } from "../key-figure.ts";
import type { Model } from "../model.ts";
import { monthsOfArea, pagesOf } from "../pages.ts";
import { type HeldPlan, heldPlans } from "../progress.ts";
import { type Series, series } from "../series.ts";
import { sourcesOf } from "./month.ts";

/** An area's figure of one indicator in one period, beside the province's. */
export interface AreaLine {
  indicator: Indicator;
  period: Period;
  key: KeyFigure;
  province: Figure;
  /** Its row among those compared: rank and share. */
  row: ComparisonRow | null;
  standing: { rank: number; of: number } | null;
  /** Its part of the province's, 1 = all. */
  share: Decimal | null;
}

/** What an area's page says. */
export interface AreaReport {
  /** The row valid today, or the last one. */
  area: Area;
  /** All its dated rows, oldest first. */
  rows: readonly Area[];
  /** Whether it is gone. */
  ended: boolean;
  parent: Area | null;
  from: readonly AreaChange[];
  became: readonly AreaChange[];
  /** The latest figure of each indicator, key figures first. */
  lines: readonly AreaLine[];
  /** Its first indicators over time, key figures first: two, or one of more than five years. */
  courses: readonly Series[];
  /** The first of these for it and its neighbours in rank, ten at most: multiples on one scale. */
  multiples: readonly Series[];
  /** The latest figures that name it together with others, the newest first. */
  joint: readonly Observation[];
  /** Whether there were more of these. */
  olderJoint: boolean;
  plans: readonly HeldPlan[];
  facts: readonly Fact[];
  months: readonly Period[];
  /** The areas within it that have pages. */
  inside: readonly Area[];
  /** Of the latest figures: what stands in a course has its sources on the chart's own page. */
  sources: readonly Source[];
}

/** Points, five years of months: a longer course is drawn alone, others stand on their own pages. */
const longCourse = 60;

/** Rows of joint figures: older ones stand on the pages of their months. */
const mostJoint = 8;

/**
 * An area over time.
 * @param today the day that decides whether it still exists, `YYYY-MM-DD`
 */
export function areaReport(model: Model, id: string, today: string): AreaReport {
  const { geography } = model;
  const rows = geography.rows(id);
  const area = geography.named(id, today);
  const lastSeen = geography.on(id, today) ? today : (area.valid_to ?? today);
  const all = model.ofArea(id);
  const observations = all.filter((row) => row.area === id);
  const facts = model.data.facts.filter((fact) => unitsOf(fact.area).includes(id));
  const targets = model.data.targets.filter((target) => unitsOf(target.area).includes(id));
  const changes = geography.changes(id);
  const pages = pagesOf(model);
  const months = monthsOfArea(model, id);
  const periods = new Set([...observations.map((row) => row.period), ...months]);
  const newest = [...periods].sort(byTime).reverse();
  const courses = [...model.indicators.values()].flatMap((indicator) => {
    const found = series(model, indicator, id);
    return found && found.points.length > 1 ? [found] : [];
  });
  const together = all.filter((row) => row.area !== id).sort((a, b) => byTime(b.period, a.period));
  const joint = together.slice(0, mostJoint);
  const lines = [...model.indicators.values()].flatMap((indicator) => {
    for (const period of newest) {
      const line = areaLine(model, id, indicator, period);
      if (line) return [line];
    }
    return [];
  });
  const latest = observations.filter((row) =>
    lines.some(({ indicator, period }) => indicator.id === row.indicator && period === row.period),
  );
  const parent = area.parent ? geography.named(area.parent, lastSeen) : null;
  return {
    area,
    rows,
    ended: geography.on(id, today) === null && area.valid_to !== null,
    parent,
    from: changes.filter((change) => change.to === id && change.from !== id),
    became: changes.filter((change) => change.from === id && change.to !== id),
    lines,
    courses: courses.slice(0, (courses[0]?.points.length ?? 0) > longCourse ? 1 : 2),
    multiples: courses[0] ? multiples(model, id, courses[0]) : [],
    joint,
    olderJoint: together.length > joint.length,
    plans: heldPlans(model, targets),
    facts,
    months,
    inside: [...new Set(rows.map((row) => row.id))].flatMap((own) =>
      [...pages.areas]
        .filter((each) => geography.rows(each).some((row) => row.parent === own))
        .map((each) => geography.named(each, today)),
    ),
    sources: sourcesOf(model, [...latest, ...joint, ...facts, ...targets]),
  };
}

/** The same indicator of the areas it is compared with, itself among them wherever it ranks. */
function multiples(model: Model, id: string, { indicator, points }: Series): Series[] {
  const latest = points.findLast(isKnown)?.period;
  const found = latest === undefined ? null : comparison(model, indicator, latest);
  const others = (found?.rows ?? []).filter((row) => row.areas.length === 1);
  if (!others.some((row) => row.id === id)) return [];
  const first =
    others.length > 20
      ? others.slice(0, 9).concat(others.slice(9).filter((r) => r.id === id))
      : others;
  return first.flatMap((row) => series(model, indicator, row.id) ?? []);
}

/** An area's figure of an indicator in a period; null when nothing is known. */
export function areaLine(
  model: Model,
  id: string,
  indicator: Indicator,
  period: Period,
): AreaLine | null {
  if (model.observations(indicator.id, period).size === 0) return null;
  const key = keyFigure(model, indicator, id, period);
  if (!key) return null;
  const found = comparison(model, indicator, period);
  const row = found?.rows.find((each) => each.id === id) ?? null;
  return {
    indicator,
    period,
    key,
    province: figureAt(model, { ...key.figure, area: model.province.id }),
    row,
    standing: found && standing(found, id),
    share: row?.share ?? null,
  };
}
