import { figureAt, isKnown } from "../model/figure.ts";
import { type KeyFigure, keyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { HeldPlan, Plan } from "../model/progress.ts";
import type { YearReport } from "../model/report/year.ts";
import { topicReports } from "../model/topic.ts";
import type { Lang } from "../text/lang.ts";
import { lastMonthOf, periodInWords } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { count } from "./count.ts";
import { factClause } from "./fact.ts";
import { keyClause } from "./key-figure.ts";
import { areaClauses } from "./line.ts";
import { headlines, linesOf } from "./month.ts";
import { inside } from "./name.ts";
import { morePlansClause, planClause } from "./plan.ts";
import { doneOfPlan, progressInWords } from "./progress.ts";
import { type Sentence, sentences } from "./sentence.ts";
import type { Manner } from "./statement.ts";

/** How many plans of one area are listed; more stand in the table. */
const most = 5;

/**
 * A year's finding: its own first key figure; else the headline of its months, counted from the
 * year's start; else of its quarters and half-years; else of its areas; else its plan.
 */
export function yearHeadline(model: Model, report: YearReport, lang: Lang): Sentence {
  const manner: Manner = { lang, named: true, bold: true };
  const [key] = provinceKeys(model, report);
  if (key) return sentences(keyClause(model, key, manner));
  const line = [...report.periods]
    .reverse()
    .flatMap((period) => linesOf({ topics: topicReports(model, period) }))[0];
  if (line) return sentences(...areaClauses(model, line, manner, true));
  const plan = plansInOrder(model, report)[0];
  if (plan) return sentences(planClause(model, plan.plan, lang, true));
  const fact = report.facts[0];
  if (fact) return sentences(factClause(model, fact, lang, true));
  return sentences(say(words.noFigures, lang, { period: periodInWords(report.year, lang) }));
}

/** Which months are on record, the second key figure, the plans and how far they got. */
export function yearLede(model: Model, report: YearReport, lang: Lang): Sentence {
  const keys = provinceKeys(model, report);
  const second = keys[1] && keyClause(model, keys[1], { lang, named: true });
  const held = report.plans.filter(
    ({ progress, indicator }) =>
      progress &&
      progress.done.area === model.province.id &&
      indicator !== keys[0]?.indicator &&
      indicator !== keys[1]?.indicator,
  );
  const done = held.slice(0, 2).flatMap(({ indicator, progress }) => {
    const how = progress && progressInWords(progress, lang);
    if (!how) return [];
    const n = doneOfPlan(model, progress, lang);
    return [say(words.planProgress, lang, { name: indicator[lang], n, done: how })];
  });
  const isPlanFirst = keys.length === 0 && report.periods.length === 0;
  const open = plansInOrder(model, report).filter(({ progress }) => !progress);
  return sentences(
    second ?? null,
    ...done,
    ...planClauses(
      model,
      open.map(({ plan }) => plan),
      isPlanFirst,
      lang,
    ),
    onRecord(report, lang),
  );
}

/** The plans that nothing can be held against yet, by whose they are: the province's, else two areas'. */
function planClauses(model: Model, plans: readonly Plan[], told: boolean, lang: Lang): string[] {
  const own = plans.filter(({ target }) => target.area === model.province.id);
  const shown = own.length > 0 ? own : plans;
  const byOwner = Map.groupBy(shown, ({ target }) => `${target.area} ${target.set_by}`);
  const groups = [...byOwner.values()];
  return groups.slice(0, 2).flatMap((group, i) => {
    const [first] = group;
    if (!first) return [];
    if (told && i === 0) return morePlansClause(model, group.slice(1, most), lang) ?? [];
    const more = morePlansClause(model, group.slice(1, most), lang);
    return more ? [planClause(model, first, lang), more] : [planClause(model, first, lang)];
  });
}

/** The province's key figures of the year: its own, else the latest month's, the best first. */
function provinceKeys(model: Model, report: YearReport): KeyFigure[] {
  const released = report.months.filter((month) => model.releases.has(month));
  const newest = (released.length > 0 ? released : report.months).toReversed();
  const leads = [...model.indicators.values()].flatMap((indicator) => {
    if (indicator.lead === null) return [];
    for (const period of [report.year, ...newest]) {
      const key = keyFigure(model, indicator, model.province.id, period);
      if (key) return [sinceStart(model, key)];
    }
    return [];
  });
  const longer = report.longer.flatMap(({ topics }) => headlines({ key: [], topics }));
  return headlines({ key: [...leads, ...longer], topics: [] });
}

/** A month's key figure as counted from the year's start, where that is known. */
function sinceStart(model: Model, key: KeyFigure): KeyFigure {
  if (key.indicator.to_date !== "year" || key.figure.measure === "to_date") return key;
  const figure = figureAt(model, { ...key.figure, measure: "to_date" });
  return isKnown(figure) ? { ...key, figure, other: key.figure, month: null, year: null } : key;
}

/** The province's plans before its areas', headlines first. */
function plansInOrder(model: Model, { plans }: YearReport): HeldPlan[] {
  const place = ({ indicator, plan }: HeldPlan) =>
    (plan.target.area === model.province.id ? 0 : 1000) + (indicator.lead ?? 999);
  return plans.toSorted((a, b) => place(a) - place(b));
}

function onRecord({ year, months }: YearReport, lang: Lang): string | null {
  if (months.length === 0) return null;
  if (months.length === 12) return say(words.allMonthsOnRecord, lang, { year });
  const names = months.map((month) => withoutYear(month, year, lang));
  const n = months.length;
  const [first = year, last = year] = [months[0], months.at(-1)];
  const isRun = n > 3 && lastMonthOf(last) - lastMonthOf(first) === n - 1;
  const range = { first: names[0] ?? "", last: names.at(-1) ?? "" };
  const said = isRun ? say(words.monthRange, lang, range) : list(names, lang);
  return say(words.monthsOnRecord, lang, { year, n, count: count(n, lang), list: said });
}

/** A month's name where its year is plain: "tháng 4", "April". */
function withoutYear(month: string, year: string, lang: Lang): string {
  const ending = inside(periodInWords(year, lang));
  return periodInWords(month, lang).replace(ending, "").trim();
}
