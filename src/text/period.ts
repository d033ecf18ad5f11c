import type { Lang } from "./lang.ts";
import { yearForm } from "./year.ts";

/**
 * A time period in SDMX form: `2020-04` (a reporting month), `2020-Q1`, `2019-S1` (a half-year)
 * or `2021`. Kept as the text itself: it sorts, compares and stands in addresses as it is.
 */
export type Period = string;

/** How long a period is. */
export type Frequency = "month" | "quarter" | "half" | "year";

const form = new RegExp(`^(${yearForm})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|S([12])))?$`);
const months: Record<Frequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };

interface Parts {
  year: number;
  frequency: Frequency;
  /** Which of its kind in the year, from 1. */
  index: number;
}

/** A period as it was read, with its first and last day. */
interface Read extends Parts {
  first: string;
  last: string;
}

/** What was read before: a site asks for the same hundred periods a million times. */
const memo = new Map<Period, Read>();

/** Whether the text is a period. */
export function isPeriod(text: string): text is Period {
  return form.test(text);
}

/** @throws RangeError when it is no period */
function parts(period: Period): Read {
  const known = memo.get(period);
  if (known) return known;
  const found = read(period);
  const { year, frequency, index } = found;
  const day = (month: number, date: number) =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  const length = months[frequency];
  const made = { ...found, first: day((index - 1) * length, 1), last: day(index * length, 0) };
  memo.set(period, made);
  return made;
}

function read(period: Period): Parts {
  const [, year, month, quarter, half] = form.exec(period) ?? [];
  if (year === undefined) throw new RangeError(`not a period: ${period}`);
  if (month) return { year: Number(year), frequency: "month", index: Number(month) };
  if (quarter) return { year: Number(year), frequency: "quarter", index: Number(quarter) };
  if (half) return { year: Number(year), frequency: "half", index: Number(half) };
  return { year: Number(year), frequency: "year", index: 1 };
}

function write({ year, frequency, index }: Parts): Period {
  const y = String(year).padStart(4, "0");
  if (frequency === "month") return `${y}-${String(index).padStart(2, "0")}`;
  if (frequency === "quarter") return `${y}-Q${index}`;
  if (frequency === "half") return `${y}-S${index}`;
  return y;
}

/** The calendar year a period lies in. @throws RangeError when it is no period */
export function yearOf(period: Period): number {
  return parts(period).year;
}

/** The month's number, 1 to 12, of a period's last month. */
export function lastMonthOf(period: Period): number {
  const { frequency, index } = parts(period);
  return index * months[frequency];
}

/** How long the period is. */
export function frequencyOf(period: Period): Frequency {
  return parts(period).frequency;
}

/** The period `steps` after this one, of the same length; before it when negative. */
export function shift(period: Period, steps: number): Period {
  const { year, frequency, index } = parts(period);
  const perYear = 12 / months[frequency];
  const n = year * perYear + index - 1 + steps;
  return write({ year: Math.floor(n / perYear), frequency, index: (n % perYear) + 1 });
}

/** The same period a year before: what a month is compared with besides the last month. */
export function sameLastYear(period: Period): Period {
  const p = parts(period);
  return write({ ...p, year: p.year - 1 });
}

/** The first day of the period, `YYYY-MM-DD`. */
export function firstDay(period: Period): string {
  return parts(period).first;
}

/** The last day of the period, `YYYY-MM-DD`. */
export function lastDay(period: Period): string {
  return parts(period).last;
}

/** Orders periods by their end, then longer after shorter: April, the quarter's June, the half-year. */
export function byTime(a: Period, b: Period): number {
  const [x, y] = [parts(a), parts(b)];
  if (x.last !== y.last) return x.last < y.last ? -1 : 1;
  return months[x.frequency] - months[y.frequency];
}

/** Every period of the same length from `first` to `last`, both included. */
export function span(first: Period, last: Period): Period[] {
  const all: Period[] = [];
  for (let p = first; byTime(p, last) <= 0; p = shift(p, 1)) all.push(p);
  return all;
}

const roman = ["I", "II", "III", "IV"];
const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );

/**
 * A period in words, lower case where it may stand inside a sentence:
 * "tháng 4 năm 2020", "quý I năm 2020", "6 tháng đầu năm 2019", "năm 2021"; "April 2020", "Q1 2020".
 */
export function periodInWords(period: Period, lang: Lang): string {
  const { year, frequency, index } = parts(period);
  const vi = {
    month: `tháng ${index} năm ${year}`,
    quarter: `quý ${roman[index - 1]} năm ${year}`,
    half: `6 tháng ${index === 1 ? "đầu" : "cuối"} năm ${year}`,
    year: `năm ${year}`,
  };
  const en = {
    month: `${englishMonths[index - 1]} ${year}`,
    quarter: `Q${index} ${year}`,
    half: `${index === 1 ? "first" : "second"} half of ${year}`,
    year: `${year}`,
  };
  return (lang === "vi" ? vi : en)[frequency];
}

/** A period as short as an axis or a table's head takes it: "4/2020", "Q1/2020", "6T đầu 2019", "2021". */
export function periodShort(period: Period, lang: Lang): string {
  const { year, frequency, index } = parts(period);
  if (frequency === "month") {
    return lang === "vi" ? `${index}/${year}` : `${englishMonths[index - 1]?.slice(0, 3)} ${year}`;
  }
  if (frequency === "quarter") return lang === "vi" ? `Q${index}/${year}` : `Q${index} ${year}`;
  if (frequency === "half") {
    return lang === "vi" ? `6T ${index === 1 ? "đầu" : "cuối"} ${year}` : `H${index} ${year}`;
  }
  return String(year);
}
