import type { Model } from "../model/model.ts";
import type { AreaLine, AreaReport } from "../model/report/area.ts";
import { areaName } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { byTime } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { alsoClauses } from "./also.ts";
import { lifeClause } from "./area-life.ts";
import { changeInWords } from "./change.ts";
import { factClause } from "./fact.ts";
import { keyClause } from "./key-figure.ts";
import { followsClauses, nilHeadline } from "./nil.ts";
import { planClause } from "./plan.ts";
import { rowClause } from "./row.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { standingClauses } from "./standing.ts";
import type { Manner } from "./statement.ts";
import { inPeriod, openClause } from "./time.ts";

/** An area's figure of one indicator beside the other areas and the province. */
export function areaLineClause(model: Model, line: AreaLine, manner: Manner): string {
  return keyClause(model, line.key, manner, standingClauses(model, line, manner.lang));
}

/** An area's lines above zero: the newest released period's headlines first, then by their place. */
export function activeLines(model: Model, lines: readonly AreaLine[]): AreaLine[] {
  const above = lines.filter(({ key }) => key.figure.amount.gt(0));
  const all = above.filter(({ indicator }) => indicator.lead !== null);
  const released = all.filter(({ period }) => model.releases.has(period));
  const leads = released.length > 0 ? released : all;
  const newest = leads
    .map(({ period }) => period)
    .toSorted(byTime)
    .at(-1);
  const first = leads.filter(({ period }) => period === newest);
  return [...first, ...above.filter((line) => !first.includes(line))];
}

/** An area's latest headline: how much, which place, what part of the province's. */
export function areaHeadline(model: Model, report: AreaReport, lang: Lang): Sentence {
  const manner: Manner = { lang, named: true, bold: true };
  const who = areaName(report.area, lang);
  const [first] = activeLines(model, report.lines);
  if (first) return sentences(areaLineClause(model, first, manner));
  const [joint] = report.joint;
  if (joint) return sentences(rowClause(model, joint, manner));
  const [nil] = report.lines;
  if (nil) {
    const same = report.lines.filter(({ period }) => period === nil.period);
    return sentences(inPeriod(nil.period, lang) + nilHeadline(who, same, lang));
  }
  const [plan] = report.plans;
  if (plan) return sentences(planClause(model, plan.plan, lang, true));
  const [fact] = report.facts;
  if (fact) return sentences(factClause(model, fact, lang, true));
  return sentences(say(words.noFiguresOf, lang, { who }));
}

/** What it became or was formed from, how the headline's figure changed, two further figures. */
export function areaLede(model: Model, report: AreaReport, lang: Lang): Sentence {
  const [first, ...rest] = activeLines(model, report.lines);
  const manner: Manner = { lang, named: true };
  const next = rest.slice(0, 2);
  const same = next.filter(({ period }) => period === first?.period);
  const later = next.filter((line) => !same.includes(line));
  const more: (string | null)[] = [
    ...alsoClauses(model, report.area, same, lang),
    ...later.map((line) => areaLineClause(model, line, manner)),
  ];
  const joint = report.joint[first ? 0 : 1];
  if (more.length < 2 && joint) more.push(rowClause(model, joint, manner));
  const isPlanFirst = report.lines.length === 0 && report.joint.length === 0;
  const plan = report.plans[isPlanFirst ? 1 : 0];
  if (more.length < 2 && plan) more.push(planClause(model, plan.plan, lang));
  const isNilFirst = !first && report.joint.length === 0;
  const newest = report.lines.filter(({ period }) => period === report.lines[0]?.period);
  return sentences(
    first ? openClause(model, first.period, lang) : null,
    ...(isNilFirst ? followsClauses(newest, lang) : []),
    first ? changedClause(model, first, lang) : null,
    ...more,
    lifeClause(model, report, lang),
  );
}

/** How a headline's figure changed, where its place and share left no room for it there. */
export function changedClause(model: Model, line: AreaLine, lang: Lang): string | null {
  const { key } = line;
  if (standingClauses(model, line, lang).length === 0) return null;
  for (const since of ["month", "year"] as const) {
    if (!key[since]?.ratio) continue;
    const change = changeInWords(model, key, since, lang);
    if (change !== null) return say(words.figureChanged, lang, { change });
  }
  return null;
}
