import type { Correction } from "../data/correction.ts";
import type { Quantity } from "../data/field.ts";
import type { Observation } from "../data/observation.ts";
import { keyOf } from "../rules/by-key.ts";
import { columnKey, correctionsByKey, isScheduled, sameAmount } from "../rules/revisions.ts";
import { type Difference, differencesOf, type Given } from "./difference.ts";
import type { History } from "./history.ts";
import type { Pair } from "./pair.ts";
import { releasesOf } from "./released.ts";

/**
 * Why a released figure was changed: it had been announced as not final yet; it was wrong; it is
 * worked out otherwise; its area isn't the one it was; or nobody said.
 */
export type RevisionKind = "scheduled" | "correction" | "method" | "boundary" | "unexplained";

/** A released figure that was changed, withdrawn, or brought back after that. */
export interface Revision {
  /** The place of the commit that did it. */
  commit: number;
  difference: Difference;
  kind: RevisionKind;
  /** The row that gives the reason; null where none does. */
  correction: Correction | null;
}

/** A number that was added to a period after its release. */
export interface Addition {
  /** The place of the commit that did it. */
  commit: number;
  difference: Difference;
}

/** What became of figures after their periods had been released, the oldest first. */
export interface AfterRelease {
  revisions: readonly Revision[];
  /** Nothing was said before that is said otherwise now: these are no revisions. */
  additions: readonly Addition[];
}

/** Every change of a figure whose period had been released, if only once. */
export function afterRelease(history: History): AfterRelease {
  const reasonOf = reasons(history);
  const { wasReleased } = releasesOf(history.archive);
  const withdrawn = new Set<string>();
  const revisions: Revision[] = [];
  const additions: Addition[] = [];
  for (const [commit, pairs] of history.pairs.entries()) {
    for (const pair of pairs) {
      if (!wasReleased(pair.name.period, commit - 1)) continue;
      for (const difference of differencesOf(history.now, pair)) {
        const key = [keyOf(pair.name), difference.measure].join("\n");
        if (!difference.before && !withdrawn.delete(key)) {
          additions.push({ commit, difference });
          continue;
        }
        if (!difference.after) withdrawn.add(key);
        const correction = reasonOf(difference);
        revisions.push({ commit, difference, kind: kindOf(pair, correction), correction });
      }
    }
  }
  return { revisions: explainedTogether(revisions, reasonOf), additions };
}

/** With the reasons that were given once for several changes of a number, one upon the other. */
function explainedTogether(
  revisions: readonly Revision[],
  reasonOf: (difference: Difference) => Correction | null,
): Revision[] {
  const explained = new Map<Revision, Revision>();
  const byNumber = Map.groupBy(revisions, ({ difference }) =>
    [keyOf(difference), difference.measure].join("\n"),
  );
  for (const own of byNumber.values()) {
    for (let i = 0; i < own.length; i++) {
      const silent = own.slice(i).findIndex(({ kind }) => kind !== "unexplained");
      const run = silent < 0 ? own.slice(i) : own.slice(i, i + silent);
      for (let size = run.length; size > 1; size--) {
        const [first, last] = [run[0], run[size - 1]];
        if (!first || !last) break;
        const correction = reasonOf({ ...first.difference, after: last.difference.after });
        if (!correction || correction.kind === "confirmed") continue;
        for (const each of run.slice(0, size)) {
          explained.set(each, { ...each, kind: correction.kind, correction });
        }
        i += size - 1;
        break;
      }
    }
  }
  return revisions.map((each) => explained.get(each) ?? each);
}

function kindOf({ was, row }: Pair<Observation>, correction: Correction | null): RevisionKind {
  if (correction && correction.kind !== "confirmed") return correction.kind;
  return was && row && isScheduled(was, row) ? "scheduled" : "unexplained";
}

/** The first correction that says of a change what it says, each asked for once. */
function reasons({ now }: History): (difference: Difference) => Correction | null {
  const used = new Set<Correction>();
  return ({ before, after, ...name }) => {
    if (name.measure === "plan") return null;
    const chain = correctionsByKey(now).get(columnKey(name, name.measure)) ?? [];
    const unit = (after ?? before)?.unit ?? "";
    const row = { indicator: name.indicator, unit };
    const isOf = (said: Quantity | null, given: Given | null) =>
      sameAmount(
        now,
        { row, quantity: said },
        given
          ? { row: { ...row, unit: given.unit }, quantity: given.quantity }
          : { row: undefined, quantity: null },
      );
    const found = chain.find(
      (each) =>
        !used.has(each) &&
        each.kind !== "confirmed" &&
        isOf(each.old, before) &&
        isOf(each.new, after),
    );
    if (found) used.add(found);
    return found ?? null;
  };
}
