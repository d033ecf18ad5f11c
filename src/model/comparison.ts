import { type Area, validOn } from "../data/area.ts";
import { unitsOf } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Decimal, ratio, zero } from "../text/decimal.ts";
import { lastDay, type Period } from "../text/period.ts";
import { breakdown, isComplete } from "./absence.ts";
import type { Measure } from "./cell.ts";
import { type Figure, figureAt, isKnown, mainMeasure } from "./figure.ts";
import { memoised } from "./memo.ts";
import type { Model } from "./model.ts";

/** One area, or several given together, in a comparison. */
export interface ComparisonRow {
  /** The area's id, or `a+b`. */
  id: string;
  /** The rows that name it on the period's last day; two or more for a joint figure. */
  areas: readonly Area[];
  figure: Figure;
  /** From 1 among the units of the reporting tier that have an amount above zero; ties share one. */
  rank: number | null;
  /** Its part of the total, 1 = all; null where the parts can't be added or the total is unknown. */
  share: Decimal | null;
}

/** One indicator's areas compared in one period. */
export interface Comparison {
  indicator: Indicator;
  period: Period;
  measure: Measure;
  /** The day whose areas are compared. */
  day: string;
  /** The province's own figure. */
  total: Figure;
  /** The reporting units, groups and joint areas: greatest first, then nil, then not stated. */
  rows: readonly ComparisonRow[];
  /** How many rows have an amount above zero. */
  active: number;
  /** How many are nil, stated or implied. */
  nil: number;
  /** How many are not stated. */
  silent: number;
  /** What the named parts add up to beside the total; null where they can't be added. */
  named: { sum: Decimal; total: Decimal; complete: boolean } | null;
}

/** Compares the areas of one indicator in one period; null when no area has a figure of its own. */
export const comparison = memoised(
  compare,
  (indicator: Indicator, period: Period) => `${indicator.id} ${period}`,
);

function compare(model: Model, indicator: Indicator, period: Period): Comparison | null {
  const measure = mainMeasure(model, indicator, period);
  const day = lastDay(period);
  const observed = model.observations(indicator.id, period);
  const ids = new Set<string>();
  for (const unit of model.geography.reporting(day)) {
    if (indicator.levels.includes(unit.level)) ids.add(unit.id);
  }
  const cell = (area: string) => ({ indicator: indicator.id, area, period, measure });
  // Communes given together stand within their district's row where that one is known.
  const isInside = (units: readonly string[]) => {
    const [unit, ...others] = new Set(units.map((id) => model.geography.reportingUnit(id, day)));
    return others.length === 0 && !!unit && isKnown(figureAt(model, cell(unit)));
  };
  let own = 0;
  for (const [id, row] of observed) {
    if (id === model.province.id || !row[measure]) continue;
    own++;
    // A commune stands within its district's row, unless it is the tier that reports.
    const units = unitsOf(id);
    const shown = units.length > 1 ? !isInside(units) : shownAlone(model, units[0] ?? "", day);
    if (shown) ids.add(id);
  }
  if (own === 0) return null;

  const total = figureAt(model, cell(model.province.id));
  const parts = breakdown(model, cell(""));
  const whole = indicator.area_sum === "yes" && isKnown(total) ? total.amount : null;
  const rows = [...ids].map((id): ComparisonRow => {
    const figure = figureAt(model, cell(id));
    const areas = unitsOf(id).map((unit) => model.geography.named(unit, day));
    const share = whole && isKnown(figure) ? ratio(figure.amount, whole) : null;
    return { id, areas, figure, rank: null, share };
  });
  const ranked = rank(order(rows));
  const nil = rows.filter((row) => isKnown(row.figure) && row.figure.amount.eq(zero)).length;
  const silent = rows.filter((row) => !isKnown(row.figure)).length;
  return {
    indicator,
    period,
    measure,
    day,
    total,
    rows: ranked,
    active: rows.length - nil - silent,
    nil,
    silent,
    named: parts && {
      sum: parts.sum,
      total: parts.total,
      complete: isComplete(model, parts),
    },
  };
}

function shownAlone(model: Model, id: string, day: string): boolean {
  const area = model.geography.named(id, day);
  if (area.level === "group") return true;
  // A district that ended within the period has its row all the same.
  if (!validOn(area, day)) return area.parent === model.province.id;
  return model.geography.reportingUnit(id, day) === id;
}

const names = new Intl.Collator("vi");

function order(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const name = (row: ComparisonRow) => row.areas.map((area) => area.vi).join(" ");
  const standing = ({ figure }: ComparisonRow) => (isKnown(figure) ? 0 : 1);
  return rows.toSorted((a, b) => {
    const apart = standing(a) - standing(b);
    if (apart !== 0) return apart;
    const [x, y] = [a.figure.amount, b.figure.amount];
    return (x && y ? y.cmp(x) : 0) || names.compare(name(a), name(b));
  });
}

/** Ranks what is above zero among single territorial units: equal amounts share a rank. */
function rank(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const ranked = rows.filter(
    ({ areas, figure }) =>
      areas.length === 1 &&
      areas[0]?.level !== "group" &&
      isKnown(figure) &&
      figure.amount.gt(zero),
  );
  return rows.map((row) => {
    const { amount } = row.figure;
    if (!amount || !ranked.includes(row)) return row;
    const above = ranked.filter((other) => other.figure.amount?.gt(amount)).length;
    return { ...row, rank: above + 1 };
  });
}

/** A row's place among those compared: its rank, of how many have one. */
export function standing(found: Comparison, id: string): { rank: number; of: number } | null {
  const row = found.rows.find((each) => each.id === id);
  if (!row?.rank) return null;
  return { rank: row.rank, of: found.rows.filter((each) => each.rank !== null).length };
}
