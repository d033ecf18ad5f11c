import { langs } from "../../src/text/lang.ts";
import { type Entry, say } from "../../src/text/say.ts";
import type { Reader } from "./checks.ts";
import { drawn, number } from "./columns.ts";
import type { FaultCase } from "./faults.ts";
import type { HistoryReader } from "./histories.ts";
import type { Run } from "./measure.ts";
import { headsOf, sideBySide } from "./side-by-side.ts";
import { faultWords, benchWords as words } from "./words.ts";

/** A check beside papaparse alone: time, memory, and how many times as much. */
export function checkTableText(name: string, runs: ReadonlyMap<Reader, readonly Run[]>): string {
  return sideBySide(name, runs, "papaparse", [{ said: words.toPapa, of: "cpu" }]);
}

/** Reading a history beside git alone giving the same blobs, likewise. */
export function historyTableText(
  name: string,
  runs: ReadonlyMap<HistoryReader, readonly Run[]>,
): string {
  return sideBySide(name, runs, "git cat-file --batch", [
    { said: words.toGit, of: "seconds" },
    { said: words.toGitCpu, of: "cpu" },
  ]);
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
