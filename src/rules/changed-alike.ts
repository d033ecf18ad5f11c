import type { Observation } from "../data/observation.ts";
import { type ByKey, figuresByKey, figureWith } from "./by-key.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns } from "./exactness.ts";
import { lostPoints } from "./lost-points.ts";
import { isCorrected, isScheduled, type Revision, revisionsOf } from "./revisions.ts";

/** What was done to many numbers of a file at once. */
export type Alike =
  | { kind: "times"; times: string }
  | { kind: "zero" }
  | { kind: "columns" }
  | { kind: "shifted"; column: Column; by: 1 | -1 }
  | { kind: "areas"; areas: readonly [string, string] }
  | { kind: "cut"; rows: number }
  | { kind: "gone" };

/** A file's released numbers that changed in one way: damage to the file, not a correction. */
export interface ChangedAlike {
  alike: Alike;
  /** All of them, in the base's order; at least three. */
  revisions: readonly [Revision, ...Revision[]];
}

/** From how many numbers on one way of changing is no chance. */
const least = 3;

/** The revisions that neither a schedule nor a row of `corrections.csv` explains. */
export const unexplained = perContext((context: Context): readonly Revision[] => {
  const damaged = lostPoints(context);
  return revisionsOf(context).filter(({ was, row, column }) => {
    const isTold = row !== undefined && (damaged.has(row.at.file) || isScheduled(was, row));
    return !isTold && !isCorrected(context, row ?? was, column);
  });
});

/** The files of which all that changed without a reason changed alike, by their path in the base. */
export const changedAlike = perContext((context: Context): ReadonlyMap<string, ChangedAlike> => {
  const found = new Map<string, ChangedAlike>();
  const files = [...Map.groupBy(unexplained(context), ({ was }) => was.at.file)].filter(
    ([, revisions]) => revisions.length >= least,
  );
  if (!context.base || files.length === 0) return found;
  const base = Map.groupBy(context.base.data.observations, ({ at }) => at.file);
  const now = figuresByKey(context);
  for (const [file, revisions] of files) {
    const [first, ...others] = revisions;
    const was = base.get(file) ?? [];
    const alike =
      timesOf(revisions) ??
      movedOf(revisions, now) ??
      goneOf(revisions, was) ??
      shiftOf(revisions, was);
    if (first && alike) found.set(file, { alike, revisions: [first, ...others] });
  }
  return found;
});

/** One factor between every old number and the new one. */
function timesOf(revisions: readonly Revision[]): Alike | null {
  const isTimes = (times: string) =>
    revisions.every(({ was, row, column }) => {
      const [old, now] = [was[column], row?.[column]];
      return old && now && row?.unit === was.unit && now.amount.eq(old.amount.times(times));
    });
  if (isTimes("0")) return { kind: "zero" };
  const times = ["10", "100", "1000", "0.1", "0.01", "0.001"].find(isTimes);
  return times === undefined ? null : { kind: "times", times };
}

/** What stood there stands in the other column now, or with the other of two areas. */
function movedOf(revisions: readonly Revision[], now: ByKey): Alike | null {
  const isInOther = revisions.every(({ was, row, column }) => {
    return row?.[column === "value" ? "to_date" : "value"]?.text === was[column]?.text;
  });
  if (isInOther) return { kind: "columns" };
  const [a, b, ...more] = new Set(revisions.map(({ was }) => was.area));
  if (!a || !b || more.length > 0) return null;
  const isWithOther = revisions.every(({ was: { area, ...was }, column }) => {
    const other = figureWith(now, { ...was, area: area === a ? b : a });
    return other?.[column]?.text === was[column]?.text;
  });
  return isWithOther ? { kind: "areas", areas: [a, b] } : null;
}

/** Nothing stands there any more. @param was the file's rows in the base */
function goneOf(revisions: readonly Revision[], was: readonly Observation[]): Alike | null {
  if (revisions.some(({ row, column }) => row?.[column])) return null;
  const rows = new Set(revisions.map((one) => one.was));
  const first = was.findIndex((row) => rows.has(row));
  const isCut = revisions.every(({ row }) => !row) && rows.size === was.length - first;
  return isCut ? { kind: "cut", rows: rows.size } : { kind: "gone" };
}

/** Everything in one column stands a row further down or up. @param was the file's rows in the base */
function shiftOf(revisions: readonly Revision[], was: readonly Observation[]): Alike | null {
  const lines = new Map(was.map((row, i) => [row, i]));
  const isShifted = (by: number) =>
    revisions.every(({ row, column, was: own }) => {
      return row?.[column]?.text === was[(lines.get(own) ?? 0) - by]?.[column]?.text;
    });
  const column = columns.find((name) => revisions.every((one) => one.column === name));
  const by = ([1, -1] as const).find(isShifted);
  return column && by ? { kind: "shifted", column, by } : null;
}
