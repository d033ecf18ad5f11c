import type { Indicator } from "../data/indicator.ts";
import type { Known } from "../model/figure.ts";
import { known, type Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { itself } from "./itself.ts";
import { indicatorInside, subject } from "./name.ts";
import { nounPhrase, predicate } from "./phrase.ts";
import { inWords } from "./quantity.ts";
import { strong } from "./sentence.ts";
import { opening } from "./time.ts";

/** How a statement is made. */
export interface Manner {
  lang: Lang;
  /** Whether the period is named: on a page that isn't the period's own. */
  named?: boolean;
  /** Whether its number is the one to stand out. */
  bold?: boolean;
  /** Whether the sentence opens with when: not inside another. */
  opened?: boolean;
}

/**
 * A figure as a clause: "toàn tỉnh làm được 18,96 km đường giao thông nông thôn", "đến tháng 4
 * năm 2020, toàn tỉnh có 1.280 hợp tác xã". `said_*` is of what was done; a stock is said by its name.
 */
export function statement(model: Model, figure: Known, manner: Manner): string {
  const { lang, named = false, opened = true } = manner;
  const indicator = known(model.indicators, figure.indicator);
  const when = opened ? opening(figure, indicator, lang, named) : "";
  return when + whoAndWhat(model, figure, indicator, manner);
}

function whoAndWhat(
  model: Model,
  figure: Known,
  indicator: Indicator,
  { lang, bold = false }: Manner,
): string {
  const who = subject(model, figure.area, lastDay(figure.period), lang);
  const stock = isStock(indicator, figure);
  if (figure.amount.eq(0) && indicator.area_sum === "yes") {
    return noneClause(who, indicator, stock, lang);
  }
  const one = itself(model, figure, indicator, lang, bold);
  if (one) return say(stock ? words.isOneNow : words.isOne, lang, one);
  const n = inWords(model, figure, lang);
  if (stock) {
    return say(words.has, lang, { who, what: nounPhrase(model, indicator, n, lang, bold) });
  }
  const said = predicate(indicator, bold ? strong(n) : n, lang);
  return say(words.statement, lang, { who, said });
}

/** Whether a number says how many there are, not how many came. */
export function isStock(indicator: Indicator, { measure }: Pick<Known, "measure">): boolean {
  return indicator.to_date === "stock" && measure === "to_date";
}

/** "Huyện Đức Thọ không có nợ đọng xây dựng cơ bản", "huyện Vũ Quang không phát sinh …". */
export function noneClause(who: string, indicator: Indicator, stock: boolean, lang: Lang): string {
  const what = indicatorInside(indicator, lang);
  return say(stock ? words.hasNone : words.none, lang, { who, what });
}
