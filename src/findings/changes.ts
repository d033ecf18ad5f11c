import type { Model } from "../model/model.ts";
import { pagesOf } from "../model/pages.ts";
import { areaMonthReport } from "../model/report/area-month.ts";
import { keyFigures, monthReport } from "../model/report/month.ts";
import type { Lang } from "../text/lang.ts";
import { byTime, type Period } from "../text/period.ts";
import { areaMonthHeadline } from "./area-month.ts";
import { keyClause } from "./key-figure.ts";
import { headlines, monthHeadline } from "./month.ts";
import { plain, type Sentence, sentences } from "./sentence.ts";

/** A sentence of the site as it was and as it will be; null where there is none. */
export interface FindingChange {
  period: Period;
  before: Sentence | null;
  after: Sentence | null;
}

const none: ReadonlyMap<string, Sentence> = new Map();

/**
 * The sentences on periods that two versions of the record tell otherwise, the newest period first:
 * each one's headline, then its other key figures, then the headlines of areas. A figure may change
 * those of later periods too.
 * @param before null where there is no version to compare with: then every sentence is new
 * @param areas of each period those whose sentences are asked for
 */
export function findingChanges(
  before: Model | null,
  after: Model,
  areas: ReadonlyMap<Period, ReadonlySet<string>>,
  lang: Lang,
): FindingChange[] {
  const periods = new Set([...(before?.periods ?? []), ...after.periods]);
  return [...periods]
    .sort((a, b) => byTime(b, a))
    .flatMap((period) => {
      const of = (model: Model | null) =>
        model?.periods.includes(period)
          ? new Map([
              ...sentencesOf(model, period, lang),
              ...areaSentencesOf(model, period, areas.get(period) ?? new Set(), lang),
            ])
          : none;
      const [was, is] = [of(before), of(after)];
      return [...new Set([...is.keys(), ...was.keys()])].flatMap((name) => {
        const [old, now] = [was.get(name) ?? null, is.get(name) ?? null];
        const isSame = old !== null && now !== null && plain(old) === plain(now);
        return isSame ? [] : [{ period, before: old, after: now }];
      });
    });
}

/** A period's headline and its further key figures, by what each is of. */
function sentencesOf(model: Model, period: Period, lang: Lang): Map<string, Sentence> {
  const report = monthReport(model, period);
  const first = headlines(report)[0]?.indicator.id;
  const said = new Map<string, Sentence>([["", monthHeadline(model, report, lang)]]);
  for (const key of keyFigures(model, period)) {
    if (key.indicator.id === first) continue;
    said.set(key.indicator.id, sentences(keyClause(model, key, { lang, bold: true })));
  }
  return said;
}

/** The headlines of areas in a period, of those that have a page there. */
function areaSentencesOf(
  model: Model,
  period: Period,
  areas: ReadonlySet<string>,
  lang: Lang,
): [string, Sentence][] {
  const { areaMonths } = pagesOf(model);
  return [...areas]
    .filter((area) => areaMonths.has(`${period}/${area}`))
    .sort()
    .map((area) => [
      `area ${area}`,
      areaMonthHeadline(model, areaMonthReport(model, period, area), lang),
    ]);
}
