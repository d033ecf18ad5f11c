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

/** The areas that are compared: the tier that reports, groups, and what is given jointly. */
export function compared(figures: Figures, indicator: string, period: Period): string[] {
  const { record, land } = figures;
  const day = lastDay(period);
  const column = figures.main(indicator, period);
  const { levels } = the(record.indicators, indicator);
  const units = land.reporting(day).filter(({ level }) => levels.split(" ").includes(level));
  const place = { indicator, period, column };
  const others = figures
    .rows(indicator, period)
    .filter((row) => row[column] && row.area !== land.province.id)
    .map(({ area }) => area);
  if (others.length === 0) return [];
  const stands = (area: string) => {
    const [first = "", ...more] = area.split("+");
    if (more.length > 0) {
      const inside = new Set(area.split("+").map((unit) => land.unitOf(unit, day)));
      const [unit] = inside;
      return !unit || inside.size > 1 || figures.at({ ...place, area: unit }).amount === null;
    }
    const row = land.named(first, day);
    if (row.level === "group") return true;
    const isGone = land.on(first, day) === undefined;
    return isGone ? row.parent === land.province.id : land.unitOf(first, day) === first;
  };
  return [...new Set([...units.map(({ id }) => id), ...others.filter(stands)])];
}

/** What each of them has, the greatest first; with no area and no total where none is compared. */
export function comparison(asked: Asked, indicator: string, period: Period) {
  const { figures, lang } = asked;
  const { record, land } = figures;
  const place = { indicator, period, column: figures.main(indicator, period) };
  const areas = compared(figures, indicator, period);
  const total = figures.at({ ...place, area: land.province.id });
  const adds = the(record.indicators, indicator).area_sum === "yes";
  const rows = areas.map((area) => {
    const found = figures.at({ ...place, area });
    const isUnit = !area.includes("+") && land.named(area, lastDay(period)).level !== "group";
    const above = found.amount !== null && found.amount > 0n;
    const part =
      adds && above && total.amount ? percentage(found.amount ?? 0n, total.amount, lang) : "";
    return { area, found, part, isRanked: isUnit && above };
  });
  const names = new Intl.Collator("vi");
  const name = (area: string) =>
    area
      .split("+")
      .map((id) => land.named(id, lastDay(period)).vi)
      .join(" ");
  rows.sort(
    (a, b) =>
      Number(a.found.amount === null) - Number(b.found.amount === null) ||
      Number((b.found.amount ?? 0n) > (a.found.amount ?? 0n)) -
        Number((b.found.amount ?? 0n) < (a.found.amount ?? 0n)) ||
      names.compare(name(a.area), name(b.area)),
  );
  const ranked = rows.filter(({ isRanked }) => isRanked);
  const above = (amount: bigint) => ranked.filter(({ found }) => (found.amount ?? 0n) > amount);
  return {
    total,
    hasShares: adds && total.amount !== null && total.amount !== 0n,
    rows: rows.map((row) => ({
      ...row,
      rank: row.isRanked ? `${above(row.found.amount ?? 0n).length + 1}/${ranked.length}` : "",
    })),
  };
}

/**
 * The rows of a comparison's table: all of them on the chart's own page, elsewhere up to twenty,
 * else the first ten and the page's own area.
 */
export function comparisonRows(
  asked: Asked,
  indicator: string,
  period: Period,
  elsewhere: { own: string } | null,
): string[][] {
  const { figures, lang, places } = asked;
  const { total, rows, hasShares } = comparison(asked, indicator, period);
  const isLong = rows.length > 20 && places.has(`bieu-do/${indicator}/${period}/`);
  const shown =
    elsewhere && isLong ? rows.filter((row, i) => i < 10 || row.area === elsewhere.own) : rows;
  const shares = hasShares && rows.some(({ found }) => found.amount !== null);
  const cell = (found: typeof total) => inCell(figures.record, indicator, found, lang);
  const sum = total.amount === null ? [] : [[words.wholeProvince[lang], cell(total), "100%"]];
  const own = shown.map(({ area, found, part }) => [
    figures.land.name(area, lastDay(period), lang),
    cell(found),
    part,
  ]);
  return [...sum, ...own].map((row) => (shares ? row : row.slice(0, 2)));
}

/** An area's line: indicator, unit, its figure, the province's, rank, share; null where nothing is known. */
export function areaLine(asked: Asked, area: string, indicator: string, period: Period) {
  const { figures, lang } = asked;
  const { record, land } = figures;
  if (figures.rows(indicator, period).length === 0) return null;
  const place = { indicator, period, column: figures.main(indicator, period) };
  const own = figures.at({ ...place, area });
  if (own.amount === null) return null;
  const province = figures.at({ ...place, area: land.province.id });
  const row = comparison(asked, indicator, period).rows.find((each) => each.area === area);
  const { unit, [lang]: name } = the(record.indicators, indicator);
  return [
    name,
    the(record.units, unit)[lang],
    inCell(record, indicator, own, lang),
    inCell(record, indicator, province, lang),
    row?.rank ?? "",
    row?.part ?? "",
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
  const terms = [words[plan.set_by][lang], plan.by && dateInWords(plan.by, lang)];
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
