import { type Area, areaLevels } from "../data/area.ts";
import type { Observation } from "../data/observation.ts";
import { type Decimal, sum, zero } from "../text/decimal.ts";
import type { Period } from "../text/period.ts";
import { amountOf, roundingOf, slackOf } from "./amount.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns, leastOf, mostOf } from "./exactness.ts";
import { figuresOf } from "./figures.ts";
import { countingDay, daysOf, rowIn } from "./validity.ts";

/** A figure of an area beside those of the areas within it, that don't agree. */
export interface Disagreement {
  kind: "above" | "not-made";
  column: Column;
  whole: Observation;
  /** The whole's amount and the parts', in the indicator's unit. */
  total: Decimal;
  made: Decimal;
  parts: readonly Observation[];
  /** One part that is above the whole by itself. */
  alone: Observation | null;
}

/** Every area's figure that the areas within it exceed, or don't make although all are there. */
export const areaSums = perContext((context: Context): readonly Disagreement[] => {
  if (context.broken.has("areas")) return [];
  const found: Disagreement[] = [];
  for (const [period, indicators] of figuresOf(context).periods) {
    const tree = treeOn(context, daysOf(period).last);
    for (const [id, rows] of indicators) {
      if (rows.size < 2 || context.indicators.get(id)?.area_sum !== "yes") continue;
      for (const column of columns) {
        for (const [whole, parts] of partsOf(rows, column, tree)) {
          const one = judge(context, period, whole, parts, column, tree);
          if (one) found.push(one);
        }
      }
    }
  }
  return found;
});

/** Who lies in whom on a day. */
interface Tree {
  /** The area above one; of several together the one that all lie in. */
  parent(area: string): string | null;
  area(id: string): Area | undefined;
  children(id: string): readonly Area[];
}

function treeOn(context: Context, day: string): Tree {
  const known = new Map<string, Area | undefined>();
  const days = { first: day, last: day };
  for (const [id, dated] of context.areas) known.set(id, rowIn(dated, days));
  const children = Map.groupBy(
    [...known.values()].filter((area) => area !== undefined),
    (area) => area.parent ?? "",
  );
  const rank = (id: string | null | undefined) => {
    const level = known.get(id ?? "")?.level;
    return level === undefined ? -1 : areaLevels.indexOf(level);
  };
  // Upwards only: areas that lie in each other have a rule of their own.
  const parentOf = (id: string) => {
    const parent = known.get(id)?.parent ?? null;
    return rank(parent) < rank(id) ? parent : null;
  };
  const parents = new Map<string, string | null>();
  return {
    area: (id) => known.get(id),
    parent(area) {
      const before = parents.get(area);
      if (before !== undefined) return before;
      const above = new Set(area.split("+").map(parentOf));
      const parent = above.size === 1 ? ([...above][0] ?? null) : null;
      parents.set(area, parent);
      return parent;
    },
    children: (id) => children.get(id) ?? [],
  };
}

/**
 * Each given area with the given figures that lie within it and in no other given area between:
 * a commune counts in its district where that has a figure, else in the province. Of areas given
 * together and alone, together counts; alone they count in what is given together.
 */
function partsOf(rows: ReadonlyMap<string, Observation>, column: Column, tree: Tree) {
  const parts = new Map<Observation, Observation[]>();
  const add = (whole: Observation, part: Observation) => {
    const own = parts.get(whole);
    if (own) own.push(part);
    else parts.set(whole, [part]);
  };
  const joint = new Map<string, Observation>();
  for (const [area, row] of rows) {
    if (area.includes("+") && row[column]) for (const id of area.split("+")) joint.set(id, row);
  }
  for (const [area, row] of rows) {
    if (!row[column]) continue;
    const together = joint.get(area);
    if (together) {
      add(together, row);
      continue;
    }
    let up = tree.parent(area);
    for (let steps = 0; up && steps < 8; steps++) {
      const whole = rows.get(up);
      if (whole?.[column]) {
        add(whole, row);
        break;
      }
      up = tree.parent(up);
    }
  }
  return parts;
}

function judge(
  context: Context,
  period: Period,
  whole: Observation,
  all: readonly Observation[],
  column: Column,
  tree: Tree,
): Disagreement | null {
  const total = amountOf(context, whole, whole[column]);
  if (!total) return null;
  const day = countingDay(whole);
  const adds = addsUp(context, whole, column);
  const amounts: Decimal[] = [];
  const parts: Observation[] = [];
  for (const row of all) {
    const amount = amountOf(context, row, row[column]);
    // What is counted to another day may lawfully differ: the total is older, or the stock fell.
    if (!amount || (countingDay(row) !== day && !(adds && countingDay(row) < day))) continue;
    amounts.push(amount);
    parts.push(row);
  }
  const made = sum(amounts);
  const one = { column, whole, total, made, parts };
  const large = parts.filter((row, i) => {
    return isAbove(context, [row, amounts[i]], [whole, total], column);
  });
  // Of several the whole is the one to look at.
  if (large[0]) return { kind: "above", ...one, alone: large[1] ? null : large[0] };
  if (made.eq(total)) return null;
  const above = made.gt(total);
  if (!above && parts.some((row) => countingDay(row) !== day)) return null;
  if (!above && !isComplete(context, period, whole, parts, column, tree)) return null;
  const rounding = sum([whole, ...parts].map((row) => roundingOf(context, row, row[column])));
  if (made.minus(total).abs().lte(rounding)) return null;
  if (above) {
    const most = mostOf(whole, total);
    const least = sum(parts.map((row, i) => leastOf(row, amounts[i] ?? zero)));
    if (!most || least.lte(most.plus(rounding))) return null;
  }
  return { kind: above ? "above" : "not-made", ...one, alone: null };
}

/** Whether a number only grows with the days: what was done to an earlier day is part of it. */
function addsUp({ indicators }: Context, { indicator }: Observation, column: Column): boolean {
  const kind = indicators.get(indicator)?.to_date ?? "";
  return column === "value" ? kind !== "stock" : ["year", "xuan", "ever"].includes(kind);
}

/** Whether one part is above the whole by more than rounding and words like "gần" explain. */
function isAbove(
  context: Context,
  [part, amount]: readonly [Observation, Decimal | undefined],
  [whole, total]: readonly [Observation, Decimal],
  column: Column,
): boolean {
  const most = mostOf(whole, total);
  if (!amount || !most) return false;
  return leastOf(part, amount)
    .minus(most)
    .gt(slackOf(context, [part, part[column]], [whole, whole[column]]));
}

/**
 * Whether the parts are all there is: every unit directly within the province, each exactly. Where
 * groups report too, the units aren't all of it; a count since a day is whole only while nobody
 * came or went since.
 */
function isComplete(
  context: Context,
  period: Period,
  whole: Observation,
  parts: readonly Observation[],
  column: Column,
  tree: Tree,
): boolean {
  const indicator = context.indicators.get(whole.indicator);
  if (tree.area(whole.area)?.level !== "province" || !indicator) return false;
  if (indicator.levels.includes("group")) return false;
  if ([whole, ...parts].some((row) => row.qualifier !== null)) return false;
  const units = tree.children(whole.area).filter((area) => area.level !== "group");
  const given = new Set(parts.flatMap((row) => row.area.split("+")));
  if (units.length === 0 || !units.every((area) => given.has(area.id))) return false;
  if (column === "value" || indicator.to_date === "stock") return true;
  if (indicator.to_date !== "year") return false;
  const start = `${period.slice(0, 4)}-01-01`;
  return units.every((area) => (area.valid_from ?? "") <= start);
}
