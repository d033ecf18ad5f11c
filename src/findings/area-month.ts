import type { Model } from "../model/model.ts";
import type { AreaMonthReport } from "../model/report/area-month.ts";
import { areaName } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { alsoClauses } from "./also.ts";
import { activeLines, areaLineClause, changedClause } from "./area.ts";
import { factClause } from "./fact.ts";
import { followsClauses, nilClauses, nilHeadline } from "./nil.ts";
import { rowClause } from "./row.ts";
import { type Sentence, sentences } from "./sentence.ts";
import type { Manner } from "./statement.ts";

/** How many further figures of the area are told; more stand in the table. */
const most = 3;

/** An area's month: its first figure above zero, its place, its part of the province's; else its nils. */
export function areaMonthHeadline(model: Model, report: AreaMonthReport, lang: Lang): Sentence {
  const manner: Manner = { lang, bold: true };
  const who = areaName(report.area, lang);
  const [first] = activeLines(model, report.lines);
  if (first) return sentences(areaLineClause(model, first, manner));
  const [row] = report.around;
  if (row) return sentences(rowClause(model, row, manner));
  if (report.lines.length > 0) return sentences(nilHeadline(who, report.lines, lang));
  const [fact] = report.facts;
  if (fact) return sentences(factClause(model, fact, lang, true));
  return sentences(say(words.noFiguresOf, lang, { who }));
}

/** What else was done there and around it, what was not, and whether that is stated or follows. */
export function areaMonthLede(model: Model, report: AreaMonthReport, lang: Lang): Sentence {
  const { lines, around, area, release } = report;
  const [first, ...rest] = activeLines(model, lines);
  const isNilFirst = !first && around.length === 0;
  return sentences(
    release === null ? say(words.stillCollecting, lang) : null,
    first ? changedClause(model, first, lang) : null,
    ...alsoClauses(model, area, rest.slice(0, most), lang),
    ...(isNilFirst ? followsClauses(lines, lang) : nilClauses(lines, lang)),
    ...(rest.length === 0 ? nearby(model, report, first ? 0 : 1, lang) : []),
  );
}

/**
 * What is known of places within it, or of it together with others; else facts.
 * @param told how many of these the headline has told
 */
function nearby(
  model: Model,
  { around, facts, lines }: AreaMonthReport,
  told: number,
  lang: Lang,
): (string | null)[] {
  if (around.length > 0) {
    return around.slice(told, 2).map((row) => rowClause(model, row, { lang }));
  }
  const isFactFirst = told > 0 && lines.length === 0;
  return facts.slice(isFactFirst ? 1 : 0, 2).map((fact) => factClause(model, fact, lang));
}
