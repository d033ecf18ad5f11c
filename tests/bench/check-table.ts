import { langs } from "../../src/text/lang.ts";
import { type Entry, say } from "../../src/text/say.ts";
import type { Reader } from "./checks.ts";
import { drawn, median, number, spread } from "./columns.ts";
import type { FaultCase } from "./faults.ts";
import type { Run } from "./measure.ts";
import { faultWords, benchWords as words } from "./words.ts";

/** A check beside papaparse alone: time, memory, and how many times as much. */
export function checkTableText(name: string, runs: ReadonlyMap<Reader, readonly Run[]>): string {
  const columns = [words.reader, words.seconds, words.cpu, words.peak, words.toPapa];
  const least = median((runs.get("papaparse") ?? []).map(({ cpu }) => cpu));
  const rows = Array.from(runs, ([reader, own]) => {
    const of = (part: keyof Run) => own.map((run) => run[part]);
    const times = number(median(of("cpu")) / least, 1);
    return [
      reader,
      spread(of("seconds"), 2),
      spread(of("cpu"), 2),
      spread(of("peak"), 0),
      `×${times}`,
    ];
  });
  return drawn(headsOf(columns), [{ name, rows }]);
}

/** Checks of what is wrong as often as it can be. */
export function faultTableText(name: string, runs: ReadonlyMap<FaultCase, Run>): string {
  const columns = [words.faults, words.seconds, words.cpu, words.peak];
  const rows = Array.from(runs, ([fault, { seconds, cpu, peak }]) => [
    inBoth(faultWords[fault]),
    number(seconds, 1),
    number(cpu, 1),
    number(peak),
  ]);
  return drawn(headsOf(columns), [{ name, rows }]);
}

/** Words in both languages, with their values. */
export function inBoth(entry: Entry, values: Readonly<Record<string, string>> = {}): string {
  return langs.map((lang) => say(entry, lang, values)).join(" / ");
}

function headsOf(columns: readonly Entry[]): string[][] {
  return langs.map((lang) => columns.map((column) => say(column, lang)));
}
