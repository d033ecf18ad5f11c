import type { Comparison } from "../model/comparison.ts";
import { figureAt, isKnown, type Known, mainMeasure } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Line } from "../model/topic.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { counting } from "./count.ts";
import { countsItself } from "./itself.ts";
import { keyClause } from "./key-figure.ts";
import {
  activeRows,
  countThemselves,
  type KnownRow,
  knownRows,
  leaderClause,
  othersSilent,
  silentRows,
} from "./leader.ts";
import { indicatorInside, rowName, rowNames, subject } from "./name.ts";
import { inWords } from "./quantity.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { isStock, type Manner, noneClause, statement } from "./statement.ts";
import { opening } from "./time.ts";

/** How many areas are named one by one; more stand in the table. */
const most = 3;

/** How many communes of one district are named where they have nothing but their names. */
const mostNames = 5;

/** What is said of one indicator in a period: the province's figure, else its areas'. */
export function lineFinding(model: Model, line: Line, lang: Lang): Sentence {
  const { key, comparison } = line;
  if (key) {
    return sentences(
      keyClause(model, key, { lang }),
      comparison && detailClause(model, comparison, lang),
    );
  }
  return sentences(...areaClauses(model, line, { lang }));
}

/** The areas behind a province's figure: "đó là …", "cụ thể: …", or who has the most of many. */
function detailClause(model: Model, comparison: Comparison, lang: Lang): string | null {
  const active = activeRows(comparison);
  if (active.length === 0) return null;
  if (active.length > most || countThemselves(model, comparison)) {
    return leaderClause(model, comparison, lang);
  }
  const said = communesClause(model, comparison, lang) ?? amountsClause(model, active, lang);
  const { named } = comparison;
  const isAll = silentRows(comparison).length === 0 || (named?.sum.eq(named.total) ?? false);
  return isAll ? said : `${said}; ${othersSilent(model, comparison, lang)}`;
}

function amountsClause(model: Model, rows: readonly KnownRow[], lang: Lang): string {
  const items = rows.flatMap((row) => {
    const communes = communesOf(model, row);
    const each = communes.length > 0 && communes.length <= most ? communes : [row.figure];
    return each.map((figure) => {
      const own = rowName(row.areas, lang);
      const name = () => subject(model, figure.area, lastDay(figure.period), lang);
      const who =
        figure === row.figure ? own : say(words.within, lang, { who: name(), whole: own });
      return say(words.whoAmount, lang, { who, n: inWords(model, figure, lang) });
    });
  });
  return say(words.namely, lang, { list: items.join(", ") });
}

/** Where the communes are themselves what is counted: "đó là xã Kỳ Lạc và xã Kỳ Tây (huyện Kỳ Anh)". */
function communesClause(model: Model, comparison: Comparison, lang: Lang): string | null {
  const names = activeRows(comparison).map((row) => {
    const communes = communesOf(model, row);
    const isEach = communes.every((each) => countsItself(model, each, comparison.indicator));
    if (communes.length === 0 || communes.length > mostNames || !isEach) return null;
    const own = communes.map(({ area, period }) => subject(model, area, lastDay(period), lang));
    return say(words.within, lang, { who: list(own, lang), whole: rowName(row.areas, lang) });
  });
  if (names.some((name) => name === null)) return null;
  return say(words.theseAre, lang, { who: names.join(", ") });
}

/** The communes that a district's figure is added up from, those above zero; none where it isn't. */
function communesOf(model: Model, { id, figure }: KnownRow): Known[] {
  const { kind, from, period } = figure;
  const isOwn = from.some((row) => row.area === id || row.period !== period);
  if (kind !== "derived" || isOwn) return [];
  const communes = from.map(({ area }) => figureAt(model, { ...figure, area }));
  return communes.filter(isKnown).filter(({ amount }) => amount.gt(0));
}

/**
 * What is said where the province has no figure: each area's own, up to three, else who has the
 * most; those that had none together. The first clause carries the number that stands out.
 * @param alone whether it is said elsewhere that only these areas are stated
 */
export function areaClauses(model: Model, line: Line, manner: Manner, alone = false): string[] {
  const { comparison, indicator } = line;
  const { lang, named = false } = manner;
  const rows = comparison ? knownRows(comparison) : [];
  const first = rows[0];
  if (!comparison || !first) return rowClauses(model, line, manner);
  const silent = silentRows(comparison).length > 0;
  const others = silent && !alone ? `; ${othersSilent(model, comparison, lang)}` : "";
  const active = activeRows(comparison);
  if (active.length === 0) {
    const said = noneClause(rowNames(rows, lang), indicator, isStock(indicator, comparison), lang);
    return [opening(first.figure, indicator, lang, named) + said + others];
  }
  if (active.length > most) {
    const leader = leaderClause(model, comparison, lang) ?? "";
    return [say(words.named, lang, { name: indicatorInside(indicator, lang), said: leader })];
  }
  const said = active.map(({ areas, figure }, i) => {
    const each = statement(model, figure, {
      ...manner,
      opened: i === 0,
      bold: manner.bold === true && i === 0,
    });
    return areas.length > 1 ? `${each} (${say(words.jointNote, lang)})` : each;
  });
  return [said.join("; ") + others];
}

/** Rows of communes that no district's figure follows from. */
function rowClauses(model: Model, { indicator, rows }: Line, manner: Manner): string[] {
  const { lang } = manner;
  const figures = rows.flatMap(({ area, period }): Known[] => {
    const measure = mainMeasure(model, indicator, period);
    const figure = figureAt(model, { indicator: indicator.id, area, period, measure });
    return isKnown(figure) ? [figure] : [];
  });
  const said = figures.slice(0, most).map((figure, i) =>
    statement(model, figure, {
      ...manner,
      opened: i === 0,
      bold: manner.bold === true && i === 0,
    }),
  );
  const rest = figures.length - said.length;
  if (rest > 0) said.push(counting(words.andOthers, rest, lang));
  if (said.length === 0) {
    return [say(words.noFiguresOf, lang, { who: indicatorInside(indicator, lang) })];
  }
  return [said.join("; ")];
}
