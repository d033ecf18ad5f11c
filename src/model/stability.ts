import type { Indicator } from "../data/indicator.ts";
import type { Past } from "../history/past.ts";
import type { Revision } from "../history/revision.ts";
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

/** An indicator's stability; null where nothing of it was released. */
export function stabilityOf(model: Model, past: Past, indicator: Indicator): Stability | null {
  const columns = ["value", "to_date"] as const;
  const stands = model
    .ofIndicator(indicator.id)
    .filter(({ period }) => model.releases.has(period))
    .flatMap((row) =>
      columns.filter((column) => row[column]).map((column) => columnKey(row, column)),
    );
  const own = past.revisions.filter(({ difference }) => difference.indicator === indicator.id);
  const changed = own.flatMap(({ difference }) =>
    difference.measure === "plan" ? [] : [columnKey(difference, difference.measure)],
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
      own.flatMap((each) => daysOf(model, past, each) ?? []),
      (a, b) => a - b,
    ),
  };
}

/** The lower of the two in the middle where there are two. */
function middle<T>(all: readonly T[], order: (a: T, b: T) => number): T | null {
  return all.toSorted(order)[Math.ceil(all.length / 2) - 1] ?? null;
}

/** By what part of the number it was changed; null for nothing to compare, and for a zero. */
function sizeOf({ difference }: Revision): Decimal | null {
  const [before, after] = [difference.before?.amount, difference.after?.amount];
  return before && after ? ratio(after.minus(before).abs(), before.abs()) : null;
}

/** How many days after the release a change came. */
function daysOf(model: Model, { history }: Past, { commit, difference }: Revision): number | null {
  const release = model.releases.get(difference.period);
  const day = history.archive.commits[commit]?.day;
  return release && day ? Math.max(0, daysBetween(release.released, day)) : null;
}
