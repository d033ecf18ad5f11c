import { figuresPath, singleFiles } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import { rowText, withRow } from "../rules/with-row.ts";

/** How figures came that somebody else enters. */
export interface Arrival {
  /** The day they were received, `YYYY-MM-DD`. */
  received: string;
  /** The agency that enters them, an id of agencies.csv. */
  entered_by: string;
  /** The document they came with, an id of sources.csv; empty for none. */
  source: string;
}

/** What is written down of an arrival. */
export interface Received {
  /** submissions.csv as it becomes; null where nothing is added. */
  file: SourceFile | null;
  /** Rows that are added to it, as they stand there. */
  added: readonly string[];
  /** Rows that aren't: of reporters that had handed in before, which is what counts. */
  left: readonly string[];
}

const path = singleFiles.submissions.file;

/**
 * submissions.csv with a row for each reporter's first figures of a period. Who has figures there
 * was received before, and a row of today would say that it came late.
 * @param data the data set's files before the figures are in it
 * @param paths where the figures go
 */
export function withReceived(
  data: readonly SourceFile[],
  paths: readonly string[],
  arrival: Arrival,
): Received {
  const there = new Set(data.map((file) => file.path));
  const [added, left]: [string[], string[]] = [[], []];
  let file: SourceFile | null = null;
  for (const figures of paths) {
    const [, period = "", reporter = ""] = figuresPath.exec(figures) ?? [];
    const row = { period, reporter, ...arrival };
    if (there.has(figures)) left.push(rowText(path, row));
    else {
      file = withRow(file ? [file] : data, path, row);
      added.push(rowText(path, row));
    }
  }
  return { file, added, left };
}
