import type { Correction } from "../data/correction.ts";
import type { Given, Measure } from "./difference.ts";
import { differencesIn, type History } from "./history.ts";
import type { Name } from "./pair.ts";
import { releasesOf } from "./released.ts";
import { afterRelease, type RevisionKind } from "./revision.ts";

/**
 * How a number came to be what it is: the first there was; changed while its period was being
 * collected; or, once that was released, why.
 */
export type VintageKind = "first" | "collecting" | RevisionKind;

/** One number of a figure as it stood from one commit on. */
export interface Vintage extends Name {
  measure: Measure;
  /** Which of its vintages, from 1. */
  number: number;
  /** The place of the commit since which it stands. */
  commit: number;
  /** Null where it was taken away. */
  given: Given | null;
  /** Whether its period was released with that commit, or before. */
  released: boolean;
  kind: VintageKind;
  /** The row that gives the reason; null where none does. */
  correction: Correction | null;
}

/** Every number there ever was, the oldest commit's first. */
export function* vintagesOf(history: History): Generator<Vintage> {
  const revisions = new Map(
    afterRelease(history).revisions.map((each) => [
      `${each.commit}\n${nameOf(each.difference)}`,
      each,
    ]),
  );
  const { wasReleased } = releasesOf(history.archive);
  const counts = new Map<string, number>();
  for (const commit of history.archive.commits.keys()) {
    for (const difference of differencesIn(history, commit)) {
      const { before: _, after: given, ...name } = difference;
      const number = (counts.get(nameOf(name)) ?? 0) + 1;
      counts.set(nameOf(name), number);
      const revision = revisions.get(`${commit}\n${nameOf(name)}`);
      yield {
        ...name,
        number,
        commit,
        given,
        released: wasReleased(name.period, commit),
        kind: revision?.kind ?? (number === 1 ? "first" : "collecting"),
        correction: revision?.correction ?? null,
      };
    }
  }
}

function nameOf({ period, area, indicator, measure }: Name & { measure: Measure }): string {
  return [period, area, indicator, measure].join("\n");
}
