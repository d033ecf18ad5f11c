import type { Indicator } from "../data/indicator.ts";
import type { Measure } from "../model/cell.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { type Period, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { namesUnit } from "./name.ts";
import { unitOf } from "./quantity.ts";
import { totalName } from "./time.ts";

/** What a chart of one period shows of time: "tháng 4 năm 2020", "đến tháng 4 năm 2020". */
export function whenTitle(
  indicator: Indicator,
  measure: Measure,
  period: Period,
  lang: Lang,
): string {
  const said = periodInWords(period, lang);
  const isStock = indicator.to_date === "stock";
  if (measure === "value") return isStock ? say(words.titleNew, lang, { period: said }) : said;
  if (isStock) return say(words.titleBy, lang, { period: said });
  const total = totalTitle(indicator, lang, true);
  return total === null ? said : say(words.titleToDate, lang, { total, period: said });
}

/**
 * A total's name in a title: the reason why nothing is said of its start stands in sentences.
 * @param ends whether its end follows
 */
export function totalTitle(indicator: Indicator, lang: Lang, ends = false): string | null {
  if (indicator.to_date === "unstated") return say(words.titleTotalPlain, lang);
  return totalName(indicator, lang, ends);
}

/** A title with its unit, unless the name says it: "(km)", but no "(xã)" behind "Xã đạt chuẩn". */
export function withUnitTitle(
  model: Model,
  indicator: Indicator,
  title: string,
  lang: Lang,
): string {
  const unit = unitOf(model, indicator);
  if (namesUnit(indicator, unit, lang)) return title;
  return say(words.titleWithUnit, lang, { title, unit: unit[lang] });
}
