import type { Indicator } from "../data/indicator.ts";
import { figureAt, isKnown, type Known } from "../model/figure.ts";
import type { KeyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import { ratio } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { inside, namesUnit } from "./name.ts";
import { percent } from "./percent.ts";
import { inWords, qualifierOf, unitOf } from "./quantity.ts";

/**
 * What part of another indicator a figure is: "bằng 73,92% diện tích lúa xuân đã gieo cấy
 * (59.336 ha)", two decimals as the reports have it. Null where there is none, nothing occurred,
 * one of the two is qualified or they don't count over the same time.
 */
export function shareInWords(model: Model, key: KeyFigure, lang: Lang): string | null {
  const { share, figure } = key;
  if (!share || isOfTotal(key) || share.whole.measure !== figure.measure) return null;
  return clause(model, figure, share.of, share.whole, lang);
}

/**
 * The same of what it makes to date: what was headed this month is no part of what was sown this
 * month, but all that was headed is part of all that was sown.
 */
export function totalShareInWords(model: Model, key: KeyFigure, lang: Lang): string | null {
  const { share, other } = key;
  if (!share || !isOfTotal(key) || !isKnown(other)) return null;
  const whole = figureAt(model, { ...other, indicator: share.of.id });
  return isKnown(whole) ? clause(model, other, share.of, whole, lang) : null;
}

function isOfTotal({ indicator, figure }: KeyFigure): boolean {
  const adds = ["year", "xuan", "ever"].includes(indicator.to_date);
  return adds && indicator.share_of !== null && figure.measure === "value";
}

function clause(model: Model, part: Known, of: Indicator, whole: Known, lang: Lang): string | null {
  const share = ratio(part.amount, whole.amount);
  if (!share || share.eq(0)) return null;
  if (qualifierOf(part) !== null || qualifierOf(whole) !== null) return null;
  const n = inWords(model, whole, lang);
  return say(words.shareOf, lang, { p: percent(share, lang, 2), what: extent(model, of, lang), n });
}

/** What is measured, with the word for its extent: "diện tích lúa", "số mô hình". */
export function extent(model: Model, indicator: Indicator, lang: Lang): string {
  // Of "Đạo ôn lá: diện tích nhiễm" the part itself has told what is infected.
  const what = inside(indicator[lang].split(": ").at(-1) ?? "");
  const unit = unitOf(model, indicator);
  const areaOf = say(words.areaOf, lang, { what });
  if (unit.base === "m2") return what.startsWith(areaOf.slice(0, -what.length)) ? what : areaOf;
  return namesUnit(indicator, unit, lang) ? say(words.numberOf, lang, { what }) : what;
}
