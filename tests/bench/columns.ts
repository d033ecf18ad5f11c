import { decimal } from "../../src/text/decimal.ts";
import { formatNumber } from "../../src/text/number.ts";

/** Rows that are of one thing. */
export interface Group {
  name: string;
  rows: readonly (readonly string[])[];
}

/** The middle one, of an odd number. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Median, and between which values the runs lay: `4,2 (4,1–4,5)`. */
export function spread(values: readonly number[], decimals: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = `${number(least, decimals)}–${number(most, decimals)}`;
  return `${number(median(values), decimals)} (${range})`;
}

/** A number as in Vietnamese. */
export function number(value: number, decimals = 0): string {
  return formatNumber(decimal(value.toFixed(decimals)), "vi", decimals);
}

/** Groups of rows below their heads, columns as wide as their widest cell. */
export function drawn(heads: readonly (readonly string[])[], groups: readonly Group[]): string {
  const all = [...heads, ...groups.flatMap(({ rows }) => rows)];
  const widths = (heads[0] ?? []).map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
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
