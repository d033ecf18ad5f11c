import type { Measure } from "./difference.ts";
import type { Name } from "./pair.ts";
import type { Past } from "./past.ts";
import type { Revision } from "./revision.ts";

/** What names the row of a correction: the number that was changed, and the day it was. */
export interface Corrected extends Name {
  measure: Measure;
  /** `YYYY-MM-DD`. */
  day: string;
}

/**
 * The ids of corrections' rows, in their order. They last: built of what was changed and when, not
 * of a commit, which a rewritten history names otherwise. A number's second change on one day
 * ends in `.2`.
 */
export function correctionIds(corrected: readonly Corrected[]): string[] {
  const counts = new Map<string, number>();
  return corrected.map(({ indicator, period, area, measure, day }) => {
    const id = [indicator, period, area, measure, day].join(".");
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}

/** A revision as its row is named. */
export function correctedBy({ history }: Past, { commit, difference }: Revision): Corrected {
  return { ...difference, day: history.archive.commits[commit]?.day ?? "" };
}

/** The year on whose page a correction stands: the one in which it was made. */
export function yearOf({ day }: Pick<Corrected, "day">): string {
  return day.slice(0, 4);
}
