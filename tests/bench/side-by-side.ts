import { langs } from "../../src/text/lang.ts";
import { type Entry, say } from "../../src/text/say.ts";
import { drawn, median, number, spread } from "./columns.ts";
import type { Run } from "./measure.ts";
import { benchWords as words } from "./words.ts";

/** How many times as much of something as one of the readers takes. */
export interface Ratio {
  /** The column's head. */
  said: Entry;
  of: "seconds" | "cpu";
}

/**
 * Readers of the same beside each other: time, memory, and how many times as much as one of them.
 * @param to the one that does the least
 */
export function sideBySide<Reader extends string>(
  name: string,
  runs: ReadonlyMap<Reader, readonly Run[]>,
  to: Reader,
  ratios: readonly Ratio[],
): string {
  const said = [words.reader, words.seconds, words.cpu, words.peak, ...ratios.map((r) => r.said)];
  const partOf = (reader: Reader, part: keyof Run) =>
    (runs.get(reader) ?? []).map((run) => run[part]);
  const rows = [...runs.keys()].map((reader) => [
    reader,
    spread(partOf(reader, "seconds"), 2),
    spread(partOf(reader, "cpu"), 2),
    spread(partOf(reader, "peak"), 0),
    ...ratios.map(({ of }) => {
      const times = median(partOf(reader, of)) / median(partOf(to, of));
      return `×${number(times, 1)}`;
    }),
  ]);
  return drawn(headsOf(said), [{ name, rows }]);
}

/** A table's heads, a row in each language. */
export function headsOf(columns: readonly Entry[]): string[][] {
  return langs.map((lang) => columns.map((column) => say(column, lang)));
}
