import type { Period } from "../../src/text/period.ts";
import type { Cells } from "./csv-text.ts";

/** A figure as it is reported, its numbers still whole: 1896 with 2 digits is 18.96. */
export interface Row {
  period: Period;
  reporter: string;
  area: string;
  indicator: string;
  unit: string;
  value: number | null;
  toDate: number | null;
  /** Digits after the point; below zero, zeros that are added. */
  digits: number;
  asOf: string | null;
  qualifier: string | null;
  status: string | null;
  source: string;
  note: string | null;
}

/** A whole number of last digits as canonical text: 1896 and 2 make `18.96`, 5 and −1 make `50`. */
export function numberText(whole: number, digits: number): string {
  if (digits <= 0) return String(whole * 10 ** -digits);
  const text = String(whole).padStart(digits + 1, "0");
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** A row as its file has it. */
export function cellsOf(row: Row): Cells {
  const text = (whole: number | null) => (whole === null ? null : numberText(whole, row.digits));
  return {
    area: row.area,
    indicator: row.indicator,
    unit: row.unit,
    value: text(row.value),
    to_date: text(row.toDate),
    as_of: row.asOf,
    qualifier: row.qualifier,
    status: row.status,
    source: row.source,
    place: null,
    note: row.note,
  };
}
