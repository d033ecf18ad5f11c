import type { Indicator } from "../data/indicator.ts";
import { type CorrectionEntry, correctionLog } from "../history/correction-log.ts";
import type { Past } from "../history/past.ts";
import { columnKey } from "../rules/revisions.ts";
import { daysBetween } from "../text/date.ts";
import { type Decimal, ratio } from "../text/decimal.ts";
import type { Model } from "./model.ts";

/** How often an indicator's released figures were changed, by how much and how late. */
export interface Stability {
  /** Numbers that were released: a row's two count as two. */
  released: number;
  /** How many of them don't stand as they were released first. */
  revised: number;
  /** How many changes there were, and to how many of them nobody gave a reason. */
  changes: number;
  unexplained: number;
  /** Half of the changes were by no more than this part of the number; null where none can be told. */
  size: Decimal | null;
  /** Half of the changes came within so many days of the release; null where none can be told. */
  days: number | null;
}

/**
 * An indicator's stability, by what git shows and what `corrections.csv` tells beyond that; null
 * where nothing of it was released.
 */
export function stabilityOf(model: Model, past: Past, indicator: Indicator): Stability | null {
  const columns = ["value", "to_date"] as const;
  const stands = model
    .ofIndicator(indicator.id)
    .filter(({ period }) => model.releases.has(period))
    .flatMap((row) =>
      columns.filter((column) => row[column]).map((column) => columnKey(row, column)),
    );
  const own = correctionLog(past, model).filter((entry) => entry.indicator === indicator.id);
  const changed = own.flatMap((entry) =>
    entry.measure === "plan" ? [] : [columnKey(entry, entry.measure)],
  );
  const released = new Set([...stands, ...changed]).size;
  if (released === 0) return null;
  return {
    released,
    revised: new Set(changed).size,
    changes: own.length,
    unexplained: own.filter(({ kind }) => kind === "unexplained").length,
    size: middle(
      own.flatMap((each) => sizeOf(each) ?? []),
      (a, b) => a.cmp(b),
    ),
    days: middle(
      own.flatMap((each) => daysOf(model, each) ?? []),
      (a, b) => a - b,
    ),
  };
}

/** The lower of the two in the middle where there are two. */
function middle<T>(all: readonly T[], order: (a: T, b: T) => number): T | null {
  return all.toSorted(order)[Math.ceil(all.length / 2) - 1] ?? null;
}

/** By what part of the number it was changed; null for nothing to compare, and for a zero. */
function sizeOf(entry: CorrectionEntry): Decimal | null {
  const [before, after] = [entry.before?.amount, entry.after?.amount];
  return before && after ? ratio(after.minus(before).abs(), before.abs()) : null;
}

/** How many days after the release a change came. */
function daysOf(model: Model, { day, period }: CorrectionEntry): number | null {
  const release = model.releases.get(period);
  return release ? Math.max(0, daysBetween(release.released, day)) : null;
}
