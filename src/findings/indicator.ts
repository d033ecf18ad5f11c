import { comparison as comparisonOf } from "../model/comparison.ts";
import type { KeyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { IndicatorReport } from "../model/report/indicator.ts";
import { allLines, topicReports } from "../model/topic.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { changeInWords } from "./change.ts";
import { keyClause } from "./key-figure.ts";
import { knownRows, leaderClause } from "./leader.ts";
import { areaClauses } from "./line.ts";
import { indicatorInside } from "./name.ts";
import { planClause } from "./plan.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { inPeriod, openClause } from "./time.ts";

/** An indicator's latest figure, its period named: the province's, else its areas', else its plan. */
export function indicatorHeadline(model: Model, report: IndicatorReport, lang: Lang): Sentence {
  const { latest, periods, plans, indicator } = report;
  const manner = { lang, named: true, bold: true };
  if (latest) return sentences(keyClause(model, latest, manner));
  const [period] = periods;
  const lines = period
    ? topicReports(model, period.period).flatMap(({ lines }) => allLines(lines))
    : [];
  const line = lines.find((each) => each.indicator.id === indicator.id);
  if (line) return sentences(...areaClauses(model, line, manner));
  const [plan] = plans;
  if (plan) return sentences(planClause(model, plan.plan, lang, true));
  return sentences(say(words.noFiguresOf, lang, { who: indicatorInside(indicator, lang) }));
}

/** Who has the most in the latest comparison, its period named where it is another; the year's change. */
export function indicatorLede(model: Model, report: IndicatorReport, lang: Lang): Sentence {
  const { latest, plans } = report;
  const comparison = compared(model, report);
  const leader = latest && comparison ? leaderClause(model, comparison, lang) : null;
  const when = comparison && comparison.period !== latest?.figure.period;
  const said = leader && (when ? inPeriod(comparison.period, lang) + leader : leader);
  const planned = latest?.progress ? [] : plans.slice(latest || comparison ? 0 : 1, 2);
  return sentences(
    latest && openClause(model, latest.figure.period, lang),
    latest && yearChange(model, latest, lang),
    said,
    ...planned.map(({ plan }) => planClause(model, plan, lang)),
  );
}

/** The areas in the latest figure's own period; else the latest comparison there is. */
function compared(model: Model, { indicator, latest, comparison }: IndicatorReport) {
  const own = latest && comparisonOf(model, indicator, latest.figure.period);
  return own && knownRows(own).length > 1 ? own : comparison;
}

/** The year's change, where the headline has told the month's. */
function yearChange(model: Model, key: KeyFigure, lang: Lang): string | null {
  if (changeInWords(model, key, "month", lang) === null || !key.year?.ratio) return null;
  const change = changeInWords(model, key, "year", lang);
  return change && say(words.figureChanged, lang, { change });
}
