import { unitsOf } from "../data/geography.ts";
import type { Change } from "../model/change.ts";
import type { KeyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { Decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber } from "../text/number.ts";
import { frequencyOf, lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { percent } from "./percent.ts";
import { amountInWords, qualifierOf, unitOf } from "./quantity.ts";
import { isStock } from "./statement.ts";
import { ofLength } from "./time.ts";

/** Below this count a percentage says less than the difference: from 1 to 3 is "tăng 2". */
export const smallCount = 20;

/**
 * How a figure differs from the period before (`month`) or the same one a year before (`year`):
 * "tăng 12,3% so với tháng trước", in percentage points for a rate, in its unit for a stock or a
 * small count. Null where nothing is known or the two can't be compared: a qualified figure, a
 * break in the series, other boundaries, a count that only ever grows.
 */
export function changeInWords(
  model: Model,
  key: KeyFigure,
  since: "month" | "year",
  lang: Lang,
): string | null {
  const change = key[since];
  if (!change || !comparable(model, key, change, since)) return null;
  const before = ofLength(
    since === "month" ? "before" : "same",
    frequencyOf(key.figure.period),
    lang,
  );
  const { difference } = change;
  if (difference.eq(0)) return say(words.unchanged, lang, { before });
  const isCounted = key.indicator.area_sum === "yes" && !isStock(key.indicator, key.figure);
  if (isCounted && change.before.amount.eq(0)) return say(words.fromNone, lang, { before });
  const direction = difference.gt(0) ? words.up : words.down;
  const absolute = () =>
    say(direction, lang, { n: inUnit(model, key, difference.abs(), lang), before });
  if (!isCounted || isSmall(key, change) || !change.ratio || key.figure.amount.eq(0)) {
    return absolute();
  }
  if (change.ratio.gte(1)) {
    const n = formatNumber(change.ratio.plus(1).round(1), lang);
    return say(words.times, lang, { n, before });
  }
  if (change.ratio.abs().lt("0.0005")) return say(words.hardlyChanged, lang, { before });
  return say(direction, lang, { n: percent(change.ratio.abs(), lang), before });
}

function isSmall({ indicator }: KeyFigure, { before }: Change): boolean {
  return indicator.decimals === 0 && before.amount.lt(smallCount);
}

function inUnit(model: Model, { indicator }: KeyFigure, amount: Decimal, lang: Lang): string {
  if (unitOf(model, indicator).vi !== "%") return amountInWords(model, amount, indicator, lang);
  return say(words.points, lang, { n: formatNumber(amount, lang) });
}

function comparable(
  model: Model,
  { indicator, figure, area }: KeyFigure,
  { before }: Change,
  since: "month" | "year",
): boolean {
  if (qualifierOf(figure) !== null || qualifierOf(before) !== null) return false;
  // Of a year, the year before and the same a year before are one.
  if (since === "year" && frequencyOf(figure.period) === "year") return false;
  if (figure.measure === "to_date" && !["stock", "none"].includes(indicator.to_date)) {
    const restarts = indicator.to_date === "year" || indicator.to_date === "xuan";
    if (since === "month" || !restarts) return false;
  }
  const from = lastDay(before.period);
  const to = lastDay(figure.period);
  const broken = model.data.breaks.some(
    (each) =>
      (each.indicator ?? indicator.id) === indicator.id &&
      unitsOf(each.area ?? area.id).includes(area.id) &&
      each.period > before.period &&
      each.period <= figure.period,
  );
  const redrawn = model.geography
    .changes(area.id)
    .some(
      ({ date, kind }) =>
        ["merge", "split", "boundary"].includes(kind) && date > from && date <= to,
    );
  return !broken && !redrawn;
}
