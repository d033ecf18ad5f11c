import { unitsOf } from "../data/geography.ts";
import { isKnown } from "../model/figure.ts";
import type { KeyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { MonthReport } from "../model/report/month.ts";
import { allLines, type Line } from "../model/topic.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { changeInWords } from "./change.ts";
import { counting } from "./count.ts";
import { factClause } from "./fact.ts";
import { keyClause } from "./key-figure.ts";
import {
  leaderClause,
  nilClause,
  othersSilent,
  partClause,
  silentRows,
  topRows,
} from "./leader.ts";
import { areaClauses } from "./line.ts";
import { rowNames, subject } from "./name.ts";
import { inWords } from "./quantity.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { type Manner, statement } from "./statement.ts";

/** The key figures worth a sentence, the headline first: what is above zero before what is nil. */
export function headlines(report: Pick<MonthReport, "key" | "topics">): KeyFigure[] {
  const others = linesOf(report).flatMap(({ key }) => (key ? [key] : []));
  const all = [
    ...new Map([...report.key, ...others].map((key) => [key.indicator.id, key])).values(),
  ];
  const above = all.filter(({ figure }) => figure.amount.gt(0));
  return [...above, ...all.filter((key) => !above.includes(key))];
}

/** A period's lines, key figures' first. */
export function linesOf({ topics }: Pick<MonthReport, "topics">): Line[] {
  const lines = topics.flatMap((topic) => allLines(topic.lines));
  return lines.toSorted((a, b) => (a.indicator.lead ?? 999) - (b.indicator.lead ?? 999));
}

/**
 * A month's finding: its first key figure, beside what it compares with; else its areas' first
 * figure; else a fact; else that there is none.
 * @param named whether the month is named: on a page that isn't its own
 */
export function monthHeadline(
  model: Model,
  report: MonthReport,
  lang: Lang,
  named = false,
): Sentence {
  const manner: Manner = { lang, named, bold: true };
  const [first] = headlines(report);
  if (first) return sentences(keyClause(model, first, manner));
  const [line] = linesOf(report);
  if (line) return sentences(...areaClauses(model, line, manner, true));
  const [fact] = report.facts;
  if (fact) return sentences(factClause(model, fact, lang, true));
  return sentences(say(words.noFigures, lang, { period: periodInWords(report.period, lang) }));
}

/** Some sentences more: who has the most, how many had none, the second and third key figures. */
export function monthLede(model: Model, report: MonthReport, lang: Lang): Sentence {
  const open = report.release === null ? say(words.stillCollecting, lang) : null;
  const [first, second, third] = headlines(report);
  if (!first) return sentences(open, ...withoutProvince(model, report, lang));
  const about = firstClauses(model, first, report, lang);
  return sentences(
    open,
    ...about,
    ...[second, third].flatMap((key) => (key ? [secondClause(model, key, report, lang)] : [])),
  );
}

/** What more there is to say of the headline's figure: its year's change, who, how many none. */
function firstClauses(model: Model, key: KeyFigure, report: MonthReport, lang: Lang): string[] {
  const clauses: (string | null)[] = [];
  if (changeInWords(model, key, "month", lang) !== null && key.year?.ratio) {
    const change = changeInWords(model, key, "year", lang);
    clauses.push(change && say(words.figureChanged, lang, { change }));
  }
  const found = comparisonOf(key, report);
  if (found) {
    const part = partClause(model, found, lang);
    const silent = silentRows(found).length;
    clauses.push(leaderClause(model, found, lang));
    if (part) clauses.push(silent > 0 ? `${part}; ${othersSilent(model, found, lang)}` : part);
    else clauses.push(joined(nilClause(found, lang), silentClause(silent, lang)));
  }
  return clauses.filter((clause) => clause !== null);
}

function joined(...clauses: (string | null)[]): string | null {
  return clauses.filter((clause) => clause !== null).join("; ") || null;
}

function silentClause(silent: number, lang: Lang): string | null {
  return silent === 0 ? null : counting(words.silentAreas, silent, lang);
}

function comparisonOf({ indicator }: KeyFigure, report: Pick<MonthReport, "topics">) {
  return linesOf(report).find((line) => line.indicator.id === indicator.id)?.comparison ?? null;
}

/** A further key figure in short, with where it is most. */
function secondClause(
  model: Model,
  key: KeyFigure,
  report: Pick<MonthReport, "topics">,
  lang: Lang,
): string {
  const said = statement(model, key.figure, { lang });
  const found = comparisonOf(key, report);
  const top = found ? topRows(found) : [];
  const [first] = top;
  const isRate = key.indicator.area_sum === "no";
  if (!found || !first || top.length > 1 || isRate || found.active < 2) return said;
  if (!isKnown(first.figure)) return said;
  const values = { who: rowNames(top, lang), n: inWords(model, first.figure, lang) };
  const isGroup = first.areas[0]?.level === "group";
  const entry = isGroup ? words.mostFrom : words.mostAt;
  return `${said}, ${say(silentRows(found).length > 0 ? words.mostAtNamed : entry, lang, values)}`;
}

/** A month without a figure of the province: whose figures there are, and two more of them. */
function withoutProvince(model: Model, report: MonthReport, lang: Lang): string[] {
  const [, ...lines] = linesOf(report);
  const areas = new Set(
    linesOf(report).flatMap(({ rows }) => rows.flatMap((row) => unitsOf(row.area))),
  );
  if (areas.size === 0) {
    return report.facts.slice(1, 3).map((fact) => factClause(model, fact, lang));
  }
  const more = lines.slice(0, 2).flatMap((line) => areaClauses(model, line, { lang }, true));
  const [only] = areas;
  // Of the province something else may be told: what there is to date, where nothing was done.
  if (areas.size === 1 && only === model.province.id) return more;
  const who = subject(model, only ?? "", lastDay(report.period), lang);
  const whose =
    areas.size === 1
      ? say(words.onlyAreas, lang, { who })
      : say(words.onlySomeAreas, lang, { n: areas.size });
  return [whose, ...more];
}
