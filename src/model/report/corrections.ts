import { yearOf } from "../../history/correction-id.ts";
import { type CorrectionEntry, correctionLog } from "../../history/correction-log.ts";
import type { Past } from "../../history/past.ts";
import { columnKey } from "../../rules/revisions.ts";
import { type Decimal, ratio } from "../../text/decimal.ts";
import { byTime, type Period } from "../../text/period.ts";
import type { Model } from "../model.ts";
import { type Subject, versionsOf } from "../version.ts";
import { isPast, stood } from "./version.ts";

/** What was corrected in a year. */
export interface CorrectionsReport {
  /** Null where nothing ever was. */
  year: string | null;
  /** Every year in which something was, the newest first. */
  years: readonly string[];
  /** The newest first. */
  periods: readonly CorrectedPeriod[];
  /** How many numbers were corrected; a figure's two count as two, one corrected twice as one. */
  numbers: number;
  /** Of how many that were released by the year's end. */
  released: number;
  /** How many of those corrected were changed without anybody saying why. */
  unexplained: number;
  /** How many of them only as it was announced: an estimate became final. */
  scheduled: number;
}

/** What one change of the data corrected in a period. */
export interface CorrectedPeriod {
  period: Period;
  day: string;
  /** The version of the month that it ended; null where there is none. */
  version: number | null;
  /** In the report's order. */
  figures: readonly CorrectedFigure[];
}

/** What was corrected of one figure. */
export interface CorrectedFigure {
  indicator: string;
  area: string;
  /** The version that it ended of the chart of areas compared, and of that of the area over time. */
  comparison: number | null;
  course: number | null;
  numbers: readonly CorrectedNumber[];
}

/** A number, and by how much it was off. */
export interface CorrectedNumber {
  entry: CorrectionEntry;
  /** New less old, in the indicator's unit; null where one of them is none. */
  difference: Decimal | null;
  /** That / old, 0.1 = a tenth more; null where there is none, and where the old one was zero. */
  ratio: Decimal | null;
}

/**
 * What was corrected in a year.
 * @param past null where git tells nothing: then what `corrections.csv` tells
 * @param asked without it the newest year in which something was
 */
export function correctionsReport(
  model: Model,
  past: Past | null,
  asked?: string,
): CorrectionsReport {
  const log = correctionLog(past, model);
  const years = [...new Set(log.map(yearOf))].sort().reverse();
  const year = asked ?? years[0] ?? null;
  const own = log.filter((entry) => yearOf(entry) === year);
  const numbers = numbersIn(own);
  const silent = numbersIn(own.filter(({ kind }) => kind === "unexplained"));
  const announced = numbersIn(own.filter(({ kind }) => kind === "scheduled"));
  const others = numbersIn(own.filter(({ kind }) => kind !== "scheduled"));
  return {
    year,
    years,
    periods: periodsOf(model, past, own),
    numbers: numbers.size,
    released: releasedBy(model, year, numbers),
    unexplained: silent.size,
    scheduled: [...numbers].filter((name) => announced.has(name) && !others.has(name)).length,
  };
}

/** The changes of released numbers, the oldest first: all, or those of a period. */
export function correctionsOf(model: Model, past: Past | null, period?: Period): CorrectionEntry[] {
  return correctionLog(past, model).filter(
    (entry) => period === undefined || entry.period === period,
  );
}

/** The latest of them, the newest first, five at most. */
export function latestCorrections(model: Model, past: Past | null): CorrectionEntry[] {
  return correctionsOf(model, past)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, 5);
}

/** The numbers that some changes are of: one that was changed twice is one. */
export function numbersIn(entries: readonly CorrectionEntry[]): Set<string> {
  return new Set(entries.map(nameOf));
}

function nameOf({ measure, ...name }: CorrectionEntry): string {
  return columnKey(name, measure === "to_date" ? "to_date" : "value");
}

/** How many numbers were released by a year's end, those among them that stand no longer. */
function releasedBy(model: Model, year: string | null, corrected: ReadonlySet<string>): number {
  const until = year === null ? "9999" : `${year}-12-31`;
  const names = new Set(corrected);
  for (const [period, { released }] of model.releases) {
    if (released > until) continue;
    for (const row of model.inPeriod(period)) {
      if (row.value) names.add(columnKey(row, "value"));
      if (row.to_date) names.add(columnKey(row, "to_date"));
    }
  }
  return names.size;
}

function periodsOf(
  model: Model,
  past: Past | null,
  entries: readonly CorrectionEntry[],
): CorrectedPeriod[] {
  const numberOf = versionReader(past);
  // What one commit changed stands together, and so does what the table alone tells of a day.
  const groups = Map.groupBy(entries.toReversed(), ({ day, period, revision }) =>
    [day, period, revision?.commit].join("\n"),
  );
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { period, day } = first;
      const figures = figuresOf(model, own.toReversed(), numberOf);
      return [{ period, day, version: numberOf(first, { period }), figures }];
    })
    .sort((a, b) => (a.day === b.day ? byTime(b.period, a.period) : a.day < b.day ? 1 : -1));
}

type VersionReader = (entry: CorrectionEntry, subject: Subject) => number | null;

function figuresOf(
  model: Model,
  entries: readonly CorrectionEntry[],
  numberOf: VersionReader,
): CorrectedFigure[] {
  const order = new Map([...model.indicators.keys()].map((id, i) => [id, i]));
  const place = ({ indicator }: CorrectedFigure) => order.get(indicator) ?? order.size;
  const isWhole = ({ area }: CorrectedFigure) => Number(area === model.province.id);
  return [...Map.groupBy(entries, ({ indicator, area }) => `${indicator}\n${area}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { indicator, area, period } = first;
      const comparison = numberOf(first, { indicator, key: period });
      const course = numberOf(first, { indicator, key: area });
      const numbers = own.map(corrected);
      return [{ indicator, area, comparison, course, numbers }];
    })
    .sort((a, b) => place(a) - place(b) || isWhole(b) - isWhole(a) || (a.area < b.area ? -1 : 1));
}

function corrected(entry: CorrectionEntry): CorrectedNumber {
  const [before, after] = [entry.before?.amount, entry.after?.amount];
  if (!before || !after) return { entry, difference: null, ratio: null };
  const difference = after.minus(before);
  return { entry, difference, ratio: ratio(difference, before) };
}

/** Tells which version of a page a change ended; null where git shows none. */
function versionReader(past: Past | null): VersionReader {
  return ({ revision }, subject) => {
    if (!past || !revision) return null;
    const ended = versionsOf(past, subject).find((each) => each.ended.includes(revision));
    return ended && isPast(ended) && stood(past, subject, ended) ? ended.number : null;
  };
}
