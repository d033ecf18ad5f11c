import type { Correction } from "../data/correction.ts";
import { figuresPath } from "../data/data-set.ts";
import type { Release } from "../data/release.ts";
import { figuresByKey, figureWith, keyOf } from "../rules/by-key.ts";
import type { Context } from "../rules/context.ts";
import { releasedBefore } from "../rules/revisions.ts";
import { byTime, isPeriod, type Period, shift } from "../text/period.ts";
import {
  type Detail,
  type Difference,
  detailsOf,
  differencesOf,
  type Given,
  givenIn,
} from "./difference.ts";
import { type Name, type Pair, pairsOf } from "./pair.ts";
import { type RowChange, rowChangesOf } from "./row-change.ts";

/** The numbers of a row that weren't there, beside those of the period before. */
export interface NewFigure extends Name {
  /** Done in the period; of a plan, what is planned. */
  value: Given | null;
  to_date: Given | null;
  /** The number of the period before that the first of these goes on from; null where none is known. */
  previous: Given | null;
}

/** What changed in one reporter's figures of a period, or in a year's plans. */
export interface FileChanges {
  file: string;
  /** Who reports; null for plans, which nobody reports. */
  reporter: string | null;
  added: readonly NewFigure[];
  changed: readonly Difference[];
  removed: readonly Difference[];
  details: readonly Detail[];
}

/** What changed in a period. */
export interface PeriodChanges {
  period: Period;
  /** Whether it was public as final before. */
  released: boolean;
  files: readonly FileChanges[];
}

/** What a version of a data set changes of the one it is compared with. */
export interface Changes {
  /** How many numbers: a row's two count as two. */
  counts: { added: number; changed: number; removed: number };
  /** How many reporters they are of. */
  reporters: number;
  /** The newest first. */
  periods: readonly PeriodChanges[];
  /** Rows of every other table. */
  tables: readonly RowChange[];
  /** Rows of `corrections.csv` that are new. */
  reasons: readonly Correction[];
  /** Periods that become final, and periods that are final no more. */
  released: readonly Release[];
  withdrawn: readonly Release[];
  /** Files with a fault: what they don't say can't be told from what couldn't be read. */
  unread: readonly string[];
}

/** What changed, figure by figure; nothing where the context is compared with nothing. */
export function changesOf(context: Context): Changes {
  const { figures, plans } = pairsOf(context);
  const pairs: Pair[] = [...figures, ...plans];
  const differences = pairs.flatMap((pair) => differencesOf(context, pair));
  const periods = periodsOf(context, differences, pairs.flatMap(detailsOf));
  const reporters = new Set(differences.map((each) => reporterOf(fileOf(each))));
  reporters.delete(null);
  const added = differences.filter(({ before }) => before === null).length;
  const removed = differences.filter(({ after }) => after === null).length;
  const before = context.base?.data;
  return {
    counts: { added, changed: differences.length - added - removed, removed },
    reporters: reporters.size,
    periods,
    tables: rowChangesOf(context),
    reasons: without(context.data.corrections, before?.corrections ?? []),
    released: without(context.data.releases, before?.releases ?? [], "period"),
    withdrawn: without(before?.releases ?? [], context.data.releases, "period"),
    unread: [...context.faulty].sort(),
  };
}

function periodsOf(
  context: Context,
  differences: readonly Difference[],
  details: readonly Detail[],
): PeriodChanges[] {
  const byFile = Map.groupBy(differences, fileOf);
  const detailsByFile = Map.groupBy(details, ({ file }) => file);
  const files = [...new Set([...byFile.keys(), ...detailsByFile.keys()])].sort();
  const changes = files.map((file) => {
    const own = byFile.get(file) ?? [];
    const first = own[0] ?? detailsByFile.get(file)?.[0];
    return { period: first?.period ?? "", changes: fileChanges(context, file, own) };
  });
  return [...Map.groupBy(changes, ({ period }) => period)]
    .sort(([a], [b]) => newestFirst(a, b))
    .map(([period, own]) => ({
      period,
      released: releasedBefore(context).has(period),
      files: own.map((each) => ({
        ...each.changes,
        details: detailsByFile.get(each.changes.file) ?? [],
      })),
    }));
}

/** A period whose name is none stands behind those that are. */
function newestFirst(a: string, b: string): number {
  if (isPeriod(a) && isPeriod(b)) return byTime(b, a);
  return Number(isPeriod(b)) - Number(isPeriod(a)) || (a < b ? -1 : 1);
}

function fileChanges(
  context: Context,
  file: string,
  own: readonly Difference[],
): Omit<FileChanges, "details"> {
  const added = own.filter(({ before }) => before === null);
  return {
    file,
    reporter: reporterOf(file),
    added: [...Map.groupBy(added, keyOf).values()].map((each) => newFigure(context, each)),
    changed: own.filter(({ before, after }) => before && after),
    removed: own.filter(({ after }) => after === null),
  };
}

function newFigure(context: Context, own: readonly Difference[]): NewFigure {
  const [first] = own;
  if (!first) throw new Error("a new figure of no number");
  const { period, area, indicator } = first;
  const to_date = own.find(({ measure }) => measure === "to_date")?.after ?? null;
  const value = own.find(({ measure }) => measure !== "to_date")?.after ?? null;
  return { period, area, indicator, value, to_date, previous: previousOf(context, first) };
}

function previousOf(context: Context, { measure, ...name }: Difference): Given | null {
  if (measure === "plan" || !isPeriod(name.period)) return null;
  const row = figureWith(figuresByKey(context), { ...name, period: shift(name.period, -1) });
  return row ? givenIn(context, row, name, measure) : null;
}

/** The file a number stands in now; of one that is gone, the file it stood in. */
function fileOf({ before, after }: Difference): string {
  return (after ?? before)?.file ?? "";
}

function reporterOf(file: string): string | null {
  return figuresPath.exec(file)?.[2] ?? null;
}

/** Rows that aren't among others, by all their cells or by one column. */
function without<R extends Correction | Release>(
  rows: readonly R[],
  others: readonly R[],
  column?: keyof R,
): R[] {
  const nameOf = (row: R) => (column ? row[column] : row.at.cells.join("\n"));
  const names = new Set(others.map(nameOf));
  return rows.filter((row) => !names.has(nameOf(row)));
}
