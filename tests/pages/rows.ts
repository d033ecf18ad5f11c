import { dateInWords, dayAndMonth } from "../../src/text/date.ts";
import type { Lang } from "../../src/text/lang.ts";
import {
  byTime,
  frequencyOf,
  lastDay,
  type Period,
  periodInWords,
  periodShort,
  span,
} from "../../src/text/period.ts";
import { say } from "../../src/text/say.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { percentage, read } from "./amount.ts";
import { type Figures, inUnit, type Place } from "./expected.ts";
import { type CorrectionRow, type FactRow, type FigureRow, type PlanRow, the } from "./record.ts";
import { inCell, inWords, qualified, withUnit } from "./said.ts";

/*
 * The rows that a page's tables must have, each as its cells' texts: what stands in small type
 * follows in a cell of its own.
 */

/** Whose rows, in which language, and which pages there are: long tables leave to others what stands there. */
export interface Asked {
  figures: Figures;
  lang: Lang;
  /** Addresses without the language: `thang/2020-04/`. */
  places: ReadonlySet<string>;
}

/** A row of the files as it stands: indicator, note, area, value, to date, unit, day, place. */
export function fileRow({ figures: { record, land }, lang }: Asked, row: FigureRow): string[] {
  const number = (text: string) =>
    text === "" ? "" : qualified(read(text, lang), row.qualifier, lang);
  const small = [
    row.as_of && say(words.countedTo, lang, { date: dayAndMonth(row.as_of, lang) }),
    row.status && `(${say(figureWords[row.status as "uoc"], lang)})`,
  ];
  return [
    the(record.indicators, row.indicator)[lang],
    lang === "vi" ? row.note : "",
    land.name(row.area, lastDay(row.period), lang),
    number(row.value),
    number(row.to_date),
    the(record.units, row.unit)[lang],
    small.filter(Boolean).join(" "),
    row.place,
  ];
}

/** A period of an indicator: the province's two numbers. */
export function periodRows({ figures, lang }: Asked, indicator: string): string[][] {
  const { record, land } = figures;
  const { to_date } = the(record.indicators, indicator);
  return periodsOf(figures, indicator).map((period) => {
    const place = { indicator, period, area: land.province.id };
    const cell = (column: Place["column"]) =>
      inCell(record, indicator, figures.at({ ...place, column }), lang);
    const words = periodInWords(period, lang);
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    return [name, cell("value"), to_date === "none" ? "" : cell("to_date")];
  });
}

/** An area's series, a row for every period from its first to its last. */
export function seriesRows(
  { figures, lang }: Asked,
  indicator: string,
  area: string,
  year?: string,
) {
  const all = periodsOf(figures, indicator, area);
  const byLength = Map.groupBy(all, frequencyOf);
  const usual = (["month", "quarter", "half", "year"] as const)
    .map((length) => byLength.get(length) ?? [])
    .reduce((best, each) => (each.length > best.length ? each : best));
  const known = usual.filter((period) => year === undefined || period <= `${year}-12`);
  const [first = "", last = ""] = [known[0], known.at(-1)];
  const column = figures.main(indicator, last);
  return span(first, last)
    .filter((period) => year === undefined || period.startsWith(year))
    .map((period) => {
      const found = figures.at({ indicator, area, period, column });
      return [periodInWords(period, lang), inCell(figures.record, indicator, found, lang)];
    });
}

/** The periods in which an indicator, or one area's, has a row; oldest first. */
export function periodsOf({ record }: Figures, indicator: string, area?: string): Period[] {
  const rows = record.figures.filter(
    (row) => row.indicator === indicator && (area === undefined || row.area === area),
  );
  return [...new Set(rows.map(({ period }) => period))].sort(byTime);
}

/** A plan: indicator, area, terms, year, what is planned, what was done of it, in percent. */
export function planRow({ figures, lang }: Asked, plan: PlanRow): string[] {
  const { record, land } = figures;
  const { indicator, area, period: year } = plan;
  const shown = the(record.indicators, indicator);
  const planned = inUnit(record, { ...plan, to_date: "" } as unknown as FigureRow, plan.value);
  const terms = [
    words[plan.set_by][lang],
    plan.by && `${lang === "vi" ? "hạn" : "due"} ${dateInWords(plan.by, lang)}`,
  ];
  const done = periodsOf(figures, indicator, area)
    .filter((period) => period.startsWith(year))
    .flatMap((period) => {
      const column =
        shown.to_date === "year" ? "to_date" : frequencyOf(period) === "year" ? "value" : null;
      const found = column && figures.at({ indicator, area, period, column });
      return found && found.amount !== null ? [found] : [];
    })
    .at(-1);
  return [
    shown[lang],
    land.name(area, lastDay(year), lang),
    `(${terms.filter(Boolean).join(", ")})`,
    periodShort(year, lang),
    withUnit(planned.typed, the(record.units, shown.unit), plan.qualifier, lang),
    done ? inWords(record, indicator, done, lang) : "",
    done && planned.amount ? percentage(done.amount ?? 0n, planned.amount, lang) : "",
  ];
}

/** A correction: indicator, which number, area, old and new, why, when; its period where asked. */
export function correctionRow(
  { figures: { record, land }, lang }: Asked,
  each: CorrectionRow,
  withPeriod: boolean,
): string[] {
  const number = (text: string) => (text === "" ? "…" : read(text, lang));
  return [
    the(record.indicators, each.indicator)[lang],
    words[each.column][lang],
    land.name(each.area, lastDay(each.period), lang),
    ...(withPeriod ? [periodShort(each.period, lang)] : []),
    number(each.old),
    number(each.new),
    each.reason,
    dateInWords(each.corrected, lang),
  ];
}

/** A fact: what it is, its note, its area, its quantity, its place. */
export function factRow({ figures: { record, land }, lang }: Asked, fact: FactRow): string[] {
  return [
    fact[lang],
    lang === "vi" ? fact.note : "",
    land.name(fact.area, lastDay(fact.period), lang),
    withUnit(fact.value, the(record.units, fact.unit), fact.qualifier, lang),
    fact.place,
  ];
}
