import type { Comparison } from "../model/comparison.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { indicatorInside, namesUnit } from "./name.ts";
import { unitOf } from "./quantity.ts";
import { extent } from "./share.ts";
import { opening } from "./time.ts";

/**
 * What a comparison shows, where no heading says of what and when: "về đường giao thông nông thôn
 * tháng 4 năm 2020, nhiều nhất là huyện Can Lộc".
 */
export function about(comparison: Comparison, said: string, lang: Lang): string {
  const what = newOrAll(comparison, indicatorInside(comparison.indicator, lang), lang);
  return say(words.about, lang, { what, when: whenOf(comparison, lang), said });
}

/** What the areas' shares are of: "số km đường giao thông nông thôn", "số hợp tác xã tăng thêm". */
export function wholeOf(model: Model, comparison: Comparison, lang: Lang): string {
  const { indicator } = comparison;
  const unit = unitOf(model, indicator);
  const what = extent(model, indicator, lang);
  const isPlain = unit.base === "m2" || namesUnit(indicator, unit, lang);
  const measured = isPlain ? what : say(words.measureOf, lang, { unit: unit[lang], what });
  return newOrAll(comparison, measured, lang);
}

/** "Tháng 4 năm 2020, ": by its period alone, as its areas may each be counted to a day of their own. */
export function whenOf({ total, indicator }: Comparison, lang: Lang): string {
  return opening({ ...total, from: [] }, indicator, lang, true);
}

function newOrAll({ indicator, measure }: Comparison, what: string, lang: Lang): string {
  const isNew = indicator.to_date === "stock" && measure === "value";
  return isNew ? say(words.newOf, lang, { what }) : what;
}
