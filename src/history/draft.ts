import { figuresPath } from "../data/data-set.ts";
import { cellsOf } from "../data/table.ts";

/** What a file of figures held once. */
export interface Draft {
  /** Relative to the data directory. */
  path: string;
  /** The day on which it was written, by its author's own clock. */
  day: string;
  /** What it held, by git's hash. */
  blob: string;
}

/**
 * The day on which each file of figures first held one.
 * @param drafts every one there ever was, in any order
 * @param blobs what is known of them, by hash
 * @returns days by path, and what must be read before the days of the other files are known
 */
export function firstFigures(
  drafts: readonly Draft[],
  blobs: ReadonlyMap<string, Uint8Array>,
): { days: Map<string, string>; unread: string[] } {
  const days = new Map<string, string>();
  const unread: string[] = [];
  for (const [path, own] of Map.groupBy(drafts, (draft) => draft.path)) {
    if (!figuresPath.test(path)) continue;
    for (const { day, blob } of own.sort((a, b) => (a.day < b.day ? -1 : 1))) {
      const bytes = blobs.get(blob);
      if (!bytes) unread.push(blob);
      if (bytes && !holdsFigure(path, bytes)) continue;
      if (bytes) days.set(path, day);
      break;
    }
  }
  return { days, unread };
}

/** Whether a number is given, rightly or wrongly: a fault that is mended later was received too. */
function holdsFigure(path: string, bytes: Uint8Array): boolean {
  return cellsOf({ path, bytes }).some((row) => Boolean(row["value"] || row["to_date"]));
}
