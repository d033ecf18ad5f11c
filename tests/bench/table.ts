import { decimal } from "../../src/text/decimal.ts";
import { langs } from "../../src/text/lang.ts";
import { formatNumber } from "../../src/text/number.ts";
import { say } from "../../src/text/say.ts";
import type { Run } from "./measure.ts";
import type { Result, Way } from "./round.ts";
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

/** The middle one, of an odd number. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** All that was measured, side by side: its heads in both languages, its numbers as in Vietnamese. */
export function tableText(sets: readonly Measured[]): string {
  const heads = langs.map((lang) => columns.map((column) => say(column, lang)));
  const groups = sets.map(({ name, results }) => ({
    name,
    rows: [...results].map(([way, result]) => rowOf(way, result, results)),
  }));
  return drawn(heads, groups);
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

/** Median, and between which values the runs lay: `4,2 (4,1–4,5)`. */
function spread(values: readonly number[], decimals: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = `${number(least, decimals)}–${number(most, decimals)}`;
  return `${number(median(values), decimals)} (${range})`;
}

function number(value: number, decimals = 0): string {
  return formatNumber(decimal(value.toFixed(decimals)), "vi", decimals);
}

/** Rows under heads and their set's name, columns as wide as their widest cell. */
function drawn(
  heads: readonly string[][],
  groups: readonly { name: string; rows: readonly string[][] }[],
): string {
  const all = [...heads, ...groups.flatMap(({ rows }) => rows)];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [
    ...heads.map(line),
    ...groups.flatMap(({ name, rows }) => [rule, name, ...rows.map(line)]),
  ].join("\n");
}
