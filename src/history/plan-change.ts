import { targetsPath } from "../data/data-set.ts";
import { once } from "../data/once.ts";
import { pastTableReader } from "../data/table.ts";
import { type Target, targets } from "../data/target.ts";
import { isNamed, nameNow } from "../rules/revisions.ts";
import { yearOf } from "../text/period.ts";
import { fileAt } from "./archive.ts";
import { type Difference, differencesOf } from "./difference.ts";
import type { History } from "./history.ts";
import type { Pair } from "./pair.ts";
import { releasesOf } from "./released.ts";

/** A year's plan that was changed, set or dropped after some of that year had been released. */
export interface PlanChange {
  /** The place of the commit that did it. */
  commit: number;
  /** Its period is the year. */
  difference: Difference;
}

/** Every change of a plan that figures in public had been held against, the oldest first. */
export const planChangesOf = once((history: History): readonly PlanChange[] => {
  const { archive, now } = history;
  const reader = pastTableReader(targets, ["value"]);
  const { first } = releasesOf(archive);
  const changes = [...archive.versions].flatMap(([path, versions]) => {
    const [, year] = targetsPath.exec(path) ?? [];
    if (year === undefined) return [];
    const released = [...first].flatMap(([period, { commit }]) =>
      String(yearOf(period)) === year ? [commit] : [],
    );
    let before: readonly Target[] = [];
    return versions.flatMap(({ since: commit }) => {
      const file = fileAt(archive, path, commit);
      const { rows, faults } = file ? reader(file, { period: year }) : { rows: [], faults: [] };
      // What can't be read is as it was read last.
      if (faults.length > 0) return [];
      const pairs = pairsOf(history, before, rows as Target[]);
      before = rows as Target[];
      if (!released.some((each) => each < commit)) return [];
      return pairs
        .flatMap((pair) => differencesOf(now, pair))
        .map((difference) => ({ commit, difference }));
    });
  });
  return changes.sort((a, b) => a.commit - b.commit);
});

/** A year's plans beside those before, by the ids of today. */
function pairsOf(
  { now }: History,
  before: readonly Target[],
  rows: readonly Target[],
): Pair<Target>[] {
  const pairs = new Map<string, Pair<Target>>();
  const add = (row: Target, of: "was" | "row") => {
    if (!isNamed(row)) return;
    const name = nameNow(now, row);
    const key = [name.area, name.indicator, row.set_by].join("\n");
    pairs.set(key, { ...(pairs.get(key) ?? { name, was: null, row: null }), [of]: row });
  };
  for (const row of before) add(row, "was");
  for (const row of rows) add(row, "row");
  return [...pairs.values()];
}
