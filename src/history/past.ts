import { columnKey } from "../rules/revisions.ts";
import type { Difference } from "./difference.ts";
import type { History } from "./history.ts";
import { type TimelinessOf, timelinessIn } from "./received.ts";
import { type Revision, revisionsOf } from "./revision.ts";

/** What pages ask of a history: worked out once a build. */
export interface Past {
  history: History;
  /** The oldest first. */
  revisions: readonly Revision[];
  /** The last revision of a number; null for one that stands as it was released. */
  lastOf(
    figure: Pick<Difference, "period" | "area" | "indicator">,
    measure: "value" | "to_date",
  ): Revision | null;
  /** How timely a reporter's figures of a period are, as of a day. */
  timelinessOf: TimelinessOf;
}

/**
 * Puts a history in order for pages.
 * @param firstDays the day on which each file of figures first held one, so far as git tells
 */
export function pastOf(history: History, firstDays: ReadonlyMap<string, string> = new Map()): Past {
  const revisions = revisionsOf(history);
  const last = new Map<string, Revision>();
  for (const each of revisions) {
    const { measure } = each.difference;
    if (measure !== "plan") last.set(columnKey(each.difference, measure), each);
  }
  return {
    history,
    revisions,
    lastOf: (figure, measure) => last.get(columnKey(figure, measure)) ?? null,
    timelinessOf: timelinessIn(history.now, firstDays),
  };
}
