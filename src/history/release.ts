import type { Correction } from "../data/correction.ts";
import { singleFiles } from "../data/data-set.ts";
import type { Observation } from "../data/observation.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Context } from "../rules/context.ts";
import { countingDay } from "../rules/validity.ts";
import { withRow } from "../rules/with-row.ts";
import type { Period } from "../text/period.ts";

/** What becomes final by the release of a period. */
export interface BecomesFinal {
  /** How many numbers: a row's two count as two. */
  numbers: number;
  /** How many of them each reporter gave, by id. */
  reporters: ReadonlyMap<string, number>;
  /** What was written down about the period's figures. */
  reasons: readonly Correction[];
}

/** What becomes final by the release of a period; no number where nothing was reported. */
export function becomesFinal({ data }: Context, period: Period): BecomesFinal {
  const rows = data.observations.filter((row) => row.period === period);
  const reporters = new Map<string, number>();
  for (const row of rows) {
    reporters.set(row.reporter, (reporters.get(row.reporter) ?? 0) + numbersIn(row));
  }
  return {
    numbers: rows.reduce((n, row) => n + numbersIn(row), 0),
    reporters,
    reasons: data.corrections.filter((row) => row.period === period),
  };
}

function numbersIn({ value, to_date }: Observation): number {
  return Number(value !== null) + Number(to_date !== null);
}

/**
 * The figures of a period that were counted to a later day than this: nobody can have known them.
 * A figure without `as_of` is counted to the period's last day (DESIGN 2).
 */
export function countedAfter({ data }: Context, period: Period, day: string): Observation[] {
  return data.observations.filter((row) => row.period === period && countingDay(row) > day);
}

/** A row of `releases.csv`, as its cells. */
export type ReleaseCells = Readonly<Record<"released" | "kind" | "note", string>> & {
  readonly period: Period;
};

/**
 * `releases.csv` with one row more, at its place; nothing else of it changes.
 * @param files the data set's files, that one in canonical form or absent
 */
export function withRelease(files: readonly SourceFile[], row: ReleaseCells): SourceFile {
  return withRow(files, singleFiles.releases.file, row);
}
