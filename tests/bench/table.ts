import { drawn, median, number, spread } from "./columns.ts";
import type { Run } from "./measure.ts";
import type { Result, Way } from "./round.ts";
import { headsOf } from "./side-by-side.ts";
import { benchWords as words } from "./words.ts";

/** What was measured of one data set. */
export interface Measured {
  /** What the set is called, in both languages. */
  name: string;
  results: ReadonlyMap<Way, Result>;
}

const columns = [
  words.way,
  words.seconds,
  words.cpu,
  words.pages,
  words.rate,
  words.peak,
  words.size,
  words.toCopy,
  words.toBare,
];

/** All that was measured, side by side: its heads in both languages, its numbers as in Vietnamese. */
export function tableText(sets: readonly Measured[]): string {
  const groups = sets.map(({ name, results }) => ({
    name,
    rows: [...results].map(([way, result]) => rowOf(way, result, results)),
  }));
  return drawn(headsOf(columns), groups);
}

function rowOf(way: Way, { runs, pages, bytes }: Result, all: Measured["results"]): string[] {
  const secondsOf = (of: Way) => median((all.get(of)?.runs ?? []).map(({ seconds }) => seconds));
  const of = (part: keyof Run) => runs.map((run) => run[part]);
  const seconds = secondsOf(way);
  return [
    way,
    spread(of("seconds"), 1),
    spread(of("cpu"), 1),
    number(pages),
    number(pages / seconds),
    spread(of("peak"), 0),
    number(bytes / 1e6, 1),
    `×${number(seconds / secondsOf("cp -r"), 1)}`,
    `×${number(seconds / secondsOf("bare.ts"), 2)}`,
  ];
}
