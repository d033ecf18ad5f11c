import type { DataSet } from "../data/data-set.ts";
import { unitsOf } from "../data/geography.ts";
import type { Observation } from "../data/observation.ts";
import { convert } from "../data/unit.ts";
import { areaMonthHeadline, areaMonthLede } from "../findings/area-month.ts";
import { lineFinding } from "../findings/line.ts";
import type { Sentence } from "../findings/sentence.ts";
import { buildModel, known, type Model } from "../model/model.ts";
import { pagesOf } from "../model/pages.ts";
import { areaMonthReport } from "../model/report/area-month.ts";
import { allLines, topicReports } from "../model/topic.ts";
import { areaName, capital } from "../text/area-name.ts";
import { typedAt } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatTyped } from "../text/number.ts";
import { lastDay, type Period, shift } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { figureWords } from "../text/words/figure.ts";

/** A figure as it will stand on the site, beside the period before and what stands there now. */
export interface PreviewRow {
  /** Its line in the file that is handed in; null for a figure that will be gone. */
  line: number | null;
  indicator: string;
  /** Null where all of the file is of the reporter's own area. */
  area: string | null;
  unit: string;
  value: Numbers;
  to_date: Numbers;
  note: string | null;
}

/** A number of one column, in the page's language; null where there is none. */
export interface Numbers {
  /** As it will stand. */
  now: string | null;
  /** Of the period before, in the same unit. */
  before: string | null;
  /** What is published for this period; the same as `now` where nothing changes. */
  published: string | null;
}

/** What the site will say, and what it says now; null where it says nothing. */
export interface PreviewSentence {
  /** The area's month, or the indicator it is about, as a heading. */
  about: string;
  now: Sentence | null;
  published: Sentence | null;
}

/** What will be read on the site once a file is taken in. */
export interface Preview {
  rows: PreviewRow[];
  sentences: PreviewSentence[];
}

/** Whose month it is. */
export interface Reporting {
  period: Period;
  reporter: string;
}

/**
 * What the site will show of a reporter's month, beside what it shows now. Pure.
 * @param published the data set as it is; the period before is read from it
 * @param next the same with the file in its place, checked
 */
export function previewOf(
  published: DataSet,
  next: DataSet,
  reporting: Reporting,
  lang: Lang,
): Preview {
  const [before, after] = [buildModel(published), buildModel(next)];
  return {
    rows: rowsOf(before, after, reporting, lang),
    sentences: sentencesOf(before, after, reporting, lang),
  };
}

function rowsOf(before: Model, after: Model, reporting: Reporting, lang: Lang): PreviewRow[] {
  const own = ownRows(after, reporting);
  const keys = new Set(own.map(keyOf));
  const gone = ownRows(before, reporting).filter((row) => !keys.has(keyOf(row)));
  const order = [...after.indicators.keys()];
  const all = [...own, ...gone].toSorted(
    (a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator),
  );
  const alone = all.every(({ area }) => area === reporting.reporter);
  return all.map((row) => {
    const indicator = known(after.indicators, row.indicator);
    const isGone = gone.includes(row);
    const last = before.observation(row.indicator, row.area, shift(row.period, -1));
    const now = before.observation(row.indicator, row.area, row.period);
    const numbers = (column: "value" | "to_date"): Numbers => ({
      now: isGone ? null : typed(after, row, column, row.unit, lang),
      before: last && typed(before, last, column, row.unit, lang),
      published: now && typed(before, now, column, row.unit, lang),
    });
    return {
      line: isGone ? null : row.at.line,
      indicator: indicator[lang],
      area: alone ? null : namesOf(after, row, lang),
      unit: known(after.units, row.unit)[lang],
      value: numbers("value"),
      to_date: numbers("to_date"),
      note: row.note,
    };
  });
}

function ownRows(model: Model, { period, reporter }: Reporting): Observation[] {
  return model.inPeriod(period).filter((row) => row.reporter === reporter);
}

function keyOf({ indicator, area }: Observation): string {
  return `${indicator} ${area}`;
}

/** A row's number as its table will have it, in a unit of the same base. */
function typed(
  model: Model,
  row: Observation,
  column: "value" | "to_date",
  unit: string,
  lang: Lang,
): string | null {
  const quantity = row[column];
  if (!quantity) return null;
  const [own, shown] = [known(model.units, row.unit), known(model.units, unit)];
  const text = typedAt(quantity.text, convert(quantity, own, shown), own.power - shown.power);
  const n = formatTyped(text, lang);
  return row.qualifier ? say(figureWords[row.qualifier], lang, { n }) : n;
}

function namesOf(model: Model, { area, period }: Observation, lang: Lang): string {
  const day = lastDay(period);
  const names = unitsOf(area).map((id) => areaName(model.geography.named(id, day), lang));
  return capital(list(names, lang));
}

/** What is said of an area's month on its page; of an agency's file, of each indicator in it. */
function sentencesOf(
  before: Model,
  after: Model,
  reporting: Reporting,
  lang: Lang,
): PreviewSentence[] {
  const { period, reporter } = reporting;
  if (pagesOf(after).areaMonths.has(`${period}/${reporter}`)) {
    const say = (model: Model) => {
      if (!pagesOf(model).areaMonths.has(`${period}/${reporter}`)) return null;
      const report = areaMonthReport(model, period, reporter);
      const headline = areaMonthHeadline(model, report, lang);
      return [...headline, " ", ...areaMonthLede(model, report, lang)];
    };
    const about = capital(areaName(after.geography.named(reporter, lastDay(period)), lang));
    return [{ about, now: say(after), published: say(before) }];
  }
  const reported = [...ownRows(after, reporting), ...ownRows(before, reporting)];
  const indicators = new Set(reported.map(({ indicator }) => indicator));
  const [published, now] = [before, after].map((model) => findingsOf(model, period, lang));
  return [...after.indicators.values()].flatMap((indicator) => {
    if (!indicators.has(indicator.id)) return [];
    return {
      about: indicator[lang],
      now: now?.get(indicator.id) ?? null,
      published: published?.get(indicator.id) ?? null,
    };
  });
}

/** What a period's page says of each indicator. */
function findingsOf(model: Model, period: Period, lang: Lang): ReadonlyMap<string, Sentence> {
  const lines = topicReports(model, period).flatMap((topic) => allLines(topic.lines));
  return new Map(lines.map((line) => [line.indicator.id, lineFinding(model, line, lang)]));
}
