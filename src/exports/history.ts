import { figuresPath } from "../data/data-set.ts";
import { written } from "../data/fault.ts";
import { figures } from "../data/observation.ts";
import type { SourceFile } from "../data/source-file.ts";
import { cellsOf } from "../data/table.ts";
import type { ArchivedCommit } from "../history/archive.ts";
import type { Vintage } from "../history/vintage.ts";

/** What a row says, by its columns' names; every cell as text, an empty one for nothing. */
type Cells = Readonly<Record<string, string>>;

/** The columns of the list of vintages, in their order. */
const vintageColumns = [
  ...["period", "area", "indicator", "column", "vintage", "value", "unit", "qualifier", "status"],
  ...["reporter", "since", "commit", "released", "kind", "reason"],
] as const;

/**
 * Vintages as rows: one for each number that ever stood there, by figure and the oldest first.
 * `value` is empty where the number was taken away; `since` is the day of the commit that did it.
 */
export function vintageRows(
  vintages: Iterable<Vintage>,
  commits: readonly ArchivedCommit[],
): Cells[] {
  return [...vintages].sort(byFigure).map((vintage) => {
    const { period, area, indicator, measure, number, given, kind, released, correction } = vintage;
    const commit = commits[vintage.commit];
    return {
      period,
      area,
      indicator,
      column: measure,
      vintage: String(number),
      value: given?.quantity.text ?? "",
      unit: given?.unit ?? "",
      qualifier: given?.qualifier ?? "",
      status: given?.status ?? "",
      reporter: figuresPath.exec(given?.file ?? "")?.[2] ?? "",
      since: commit?.day ?? "",
      commit: commit?.hash ?? "",
      released: String(released),
      kind,
      reason: correction?.reason ?? "",
    };
  });
}

function byFigure(a: Vintage, b: Vintage): number {
  for (const name of ["period", "area", "indicator", "measure"] as const) {
    if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
  }
  return a.number - b.number;
}

/** Vintages as CSV, a line at a time. */
export function* vintagesCsv(rows: readonly Cells[]): Generator<string> {
  yield* csv(vintageColumns, rows);
}

/** The figures of a data set's files as one table: each row with its file's period and reporter. */
export function* figuresCsv(files: readonly SourceFile[]): Generator<string> {
  const columns = ["period", "reporter", ...Object.keys(figures.columns)];
  yield* csv(
    columns,
    files.flatMap((file) => {
      const [, period = "", reporter = ""] = figuresPath.exec(file.path) ?? [];
      return period === "" ? [] : cellsOf(file).map((row) => ({ ...row, period, reporter }));
    }),
  );
}

/** Every table of a data set as it stands: by path, its rows. */
export function tablesOf(files: readonly SourceFile[]): Record<string, Cells[]> {
  return Object.fromEntries(files.map((file) => [file.path, cellsOf(file)]));
}

function* csv(columns: readonly string[], rows: readonly Cells[]): Generator<string> {
  yield `${columns.join()}\n`;
  for (const row of rows) yield `${columns.map((name) => written(row[name] ?? "")).join()}\n`;
}
