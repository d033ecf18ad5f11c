import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import { isKnown, type Known } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import { decimalsOf } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatTyped } from "../text/number.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { count, counting } from "./count.ts";
import { countsItself } from "./itself.ts";
import { rowName, rowNames } from "./name.ts";
import { ofProvince } from "./percent.ts";
import { amountInWords, inWords, qualifierOf } from "./quantity.ts";
import { isStock } from "./statement.ts";

/** A row of a comparison that has an amount. */
export type KnownRow = ComparisonRow & { figure: Known };

/** The rows with an amount, nil too, the greatest first. */
export function knownRows({ rows }: Comparison): KnownRow[] {
  return rows.filter((row): row is KnownRow => isKnown(row.figure));
}

/** The rows above zero. */
export function activeRows(comparison: Comparison): KnownRow[] {
  return knownRows(comparison).filter(({ figure }) => figure.amount.gt(0));
}

/** The areas that nothing is known of, not even together with others. */
export function silentRows(comparison: Comparison): ComparisonRow[] {
  const together = new Set(
    knownRows(comparison).flatMap(({ areas }) => areas.map((area) => area.id)),
  );
  return comparison.rows.filter((row) => !isKnown(row.figure) && !together.has(row.id));
}

/** The rows that share the greatest amount above zero. */
export function topRows(comparison: Comparison): KnownRow[] {
  const active = activeRows(comparison);
  return active.filter(({ figure }) => active[0]?.figure.amount.eq(figure.amount));
}

/** Whether every area that has anything is itself the one that is counted. */
export function countThemselves(model: Model, comparison: Comparison): boolean {
  return activeRows(comparison).every(({ figure }) =>
    countsItself(model, figure, comparison.indicator),
  );
}

/**
 * Who has the most, with how much and what part of the province's that is: "nhiều nhất là huyện
 * Can Lộc, 6,95 km, hơn một phần ba của cả tỉnh". Only among the areas named where others are not
 * stated; null where nothing is above zero.
 * @param isAbout whether it follows "về …" (`about`): then "đó là" has nothing to refer to
 */
export function leaderClause(
  model: Model,
  comparison: Comparison,
  lang: Lang,
  isAbout = false,
): string | null {
  const top = topRows(comparison);
  const [first] = top;
  if (!first) return null;
  const n = inWords(model, first.figure, lang);
  const who = rowNames(top, lang);
  const silent = silentRows(comparison).length;
  if (knownRows(comparison).length === 1) return say(words.onlyNamed, lang, { who, n });
  const isRate = comparison.indicator.area_sum === "no";
  if (countThemselves(model, comparison)) {
    return top.length > 10 ? null : say(isAbout ? words.thoseAre : words.theseAre, lang, { who });
  }
  if (!isRate && silent === 0 && comparison.active === 1) {
    return say(words.onlyOne, lang, { who: rowName(first.areas, lang), n });
  }
  let said: string;
  if (top.length > 3) {
    said = say(words.mostMany, lang, { count: count(top.length, lang), n });
  } else if (top.length > 1) {
    said = say(isRate ? words.highestEach : words.mostEach, lang, { who, n });
  } else {
    said = say(isRate ? words.highest : words.most, lang, { who, n });
    if (hasShare(comparison, first)) said += `, ${ofProvince(first.share, lang)}`;
  }
  return silent > 0 ? say(words.amongNamed, lang, { said }) : said;
}

/** Whether a row's part of the province's can be said: neither of the two is qualified. */
export function hasShare(
  { total }: Comparison,
  row: ComparisonRow,
): row is ComparisonRow & { share: NonNullable<ComparisonRow["share"]> } {
  return row.share !== null && qualifierOf(row.figure) === null && qualifierOf(total) === null;
}

/** That nothing is known of the others: no document says it, or in an open month nothing has come. */
export function othersSilent(model: Model, { period }: Pick<Comparison, "period">, lang: Lang) {
  return say(model.releases.has(period) ? words.othersSilent : words.othersOpen, lang);
}

/** How many areas had none: "năm địa phương không phát sinh". Never of one that isn't stated. */
export function nilClause(comparison: Comparison, lang: Lang): string | null {
  const nil = knownRows(comparison).filter(
    ({ areas, figure }) => figure.amount.eq(0) && areas[0]?.level !== "group",
  );
  if (nil.length === 0) return null;
  const stock = isStock(comparison.indicator, comparison);
  if (comparison.active > 0) {
    return counting(stock ? words.emptyAreas : words.nilAreas, nil.length, lang);
  }
  if (silentRows(comparison).length === 0) return say(words.allNil, lang);
  return say(stock ? words.allEmptyNamed : words.allNilNamed, lang);
}

/** What of the province's figure the areas named make up, where they don't make all of it. */
export function partClause(model: Model, comparison: Comparison, lang: Lang): string | null {
  const { named, total, indicator } = comparison;
  if (!named || !isKnown(total) || named.sum.eq(named.total)) return null;
  const decimals = Math.max(decimalsOf(named.sum.toFixed()), decimalsOf(total.text));
  const isOver = named.sum.gt(named.total);
  const sum = isOver
    ? amountInWords(model, named.sum, indicator, lang)
    : formatTyped(named.sum.toFixed(decimals), lang);
  const entry = isOver ? words.namedOver : words.namedSum;
  return say(entry, lang, { sum, total: inWords(model, total, lang) });
}
