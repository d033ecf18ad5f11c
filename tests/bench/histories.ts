import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { measure, type Run } from "./measure.ts";
import { rounds } from "./round.ts";

/** What reads the same versions of files, held against each other. */
export const historyReaders = [
  "git cat-file --batch",
  "git cat-file | node",
  "wholeArchive",
  "wholeArchive, again",
  "vintagesOf",
] as const;

/** One of them. */
export type HistoryReader = (typeof historyReaders)[number];

/** What was measured of one history. */
export interface MeasuredHistory {
  /** How many versions of files it has. */
  blobs: number;
  runs: ReadonlyMap<HistoryReader, readonly Run[]>;
}

/** How many generated months of 69 communes make twenty thousand versions of files, by halves. */
const months = 138;

const script = (path: string) => resolve(import.meta.dirname, path);

/**
 * Measures reading the history of years of data, and finding every vintage in it, beside git alone
 * giving the same blobs.
 * @param folder where it is generated, absolute
 * @param tell told before each run: what reads, and which round, from 1
 */
export async function measureHistory(
  folder: string,
  tell: (reader: HistoryReader, round: number) => void,
): Promise<MeasuredHistory> {
  const [data, hashes, kept] = ["history", "hashes", "kept"].map((name) =>
    resolve(folder, name),
  ) as [string, string, string];
  await measure(script("history-made.ts"), [data, String(months), hashes, kept]);
  const ways: Record<HistoryReader, readonly [script: string, ...args: string[]]> = {
    "git cat-file --batch": ["cat-file.ts", data, hashes],
    "git cat-file | node": ["cat-file.ts", data, hashes, "pipe"],
    wholeArchive: ["history-read.ts", data],
    "wholeArchive, again": ["history-read.ts", data, "archive", kept],
    vintagesOf: ["history-read.ts", data, "vintages"],
  };
  const runs = new Map<HistoryReader, Run[]>(historyReaders.map((reader) => [reader, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const reader of historyReaders) {
      tell(reader, round);
      const [path, ...args] = ways[reader];
      runs.get(reader)?.push(await measure(script(path), args));
    }
  }
  return { blobs: readFileSync(hashes, "utf8").trimEnd().split("\n").length, runs };
}
