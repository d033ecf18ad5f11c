import { columnKey } from "../rules/revisions.ts";
import type { Difference } from "./difference.ts";
import type { History } from "./history.ts";
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
}

/** Puts a history in order for pages. */
export function pastOf(history: History): Past {
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
  };
}
