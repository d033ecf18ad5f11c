import { once } from "../data/once.ts";
import { releases } from "../data/release.ts";
import { pastTableReader } from "../data/table.ts";
import { isPeriod, type Period } from "../text/period.ts";
import { type Archive, blobAt, fileAt } from "./archive.ts";

/** What a data directory said was public as final, and since when. */
export interface Releases {
  /** The periods that stood in `releases.csv` after a commit; before the first none. */
  standing(commit: number): ReadonlySet<Period>;
  /**
   * Whether a period was released with a commit or before. What was said in public stays said: a
   * row that is taken out of `releases.csv` frees no figure.
   */
  wasReleased(period: Period, commit: number): boolean;
  /** Of each period that ever was released: the place of the commit, and the day its row gave. */
  first: ReadonlyMap<Period, { commit: number; day: string }>;
}

/** The releases of an archive; each version of the table is read once. */
export const releasesOf = once((archive: Archive): Releases => {
  const path = "releases.csv";
  const reader = pastTableReader(releases);
  const byBlob = new Map<string | null, ReadonlySet<Period>>([[null, new Set()]]);
  const first = new Map<Period, { commit: number; day: string }>();
  let last: ReadonlySet<Period> = new Set();
  for (const { since, blob } of archive.versions.get(path) ?? []) {
    const file = fileAt(archive, path, since);
    const { rows, faults } = file ? reader(file) : { rows: [], faults: [] };
    const periods = new Set(rows.map((row) => row.period).filter(isPeriod));
    // What can't be read isn't taken back, nor is it by a file that says nothing.
    if (faults.length > 0 || (file && rows.length === 0))
      for (const period of last) periods.add(period);
    byBlob.set(blob, periods);
    last = periods;
    for (const { period, released } of rows) {
      if (!isPeriod(period) || first.has(period)) continue;
      first.set(period, { commit: since, day: released ?? archive.commits[since]?.day ?? "" });
    }
  }
  return {
    standing: (commit) => byBlob.get(blobAt(archive, path, commit)) ?? new Set(),
    wasReleased: (period, commit) =>
      (first.get(period)?.commit ?? Number.POSITIVE_INFINITY) <= commit,
    first,
  };
});
