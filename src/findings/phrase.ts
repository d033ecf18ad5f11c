import type { Indicator } from "../data/indicator.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { nbsp } from "../text/number.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { indicatorInside, namesUnit } from "./name.ts";
import { unitOf } from "./quantity.ts";
import { strong } from "./sentence.ts";

/** What is said of an area: "làm được 18,96 km đường giao thông nông thôn". */
export function predicate(indicator: Indicator, n: string, lang: Lang): string {
  return say({ vi: indicator.said_vi, en: indicator.said_en }, lang, { n });
}

/**
 * A quantity with what it is of, nothing said twice: "1.280 hợp tác xã", "236 khu dân cư nông thôn
 * mới kiểu mẫu", "70,4 tỷ đồng nợ xây dựng cơ bản", "tỷ lệ hộ nghèo 5,82%".
 * @param quantity the number with its unit
 */
export function nounPhrase(
  model: Model,
  indicator: Indicator,
  quantity: string,
  lang: Lang,
  bold = false,
): string {
  const unit = unitOf(model, indicator);
  const what = indicatorInside(indicator, lang);
  const mark = (text: string) => (bold ? strong(text) : text);
  if (unit.vi === "%") return say(words.rateOf, lang, { what, n: mark(quantity) });
  if (!namesUnit(indicator, unit, lang)) {
    return say(words.quantityOf, lang, { n: mark(quantity), what });
  }
  if (lang === "vi") {
    const rest = what.slice(unit.vi.length).trim();
    if (rest === "") return mark(quantity);
    return say(words.counted, lang, { n: mark(quantity), what: rest });
  }
  const isOne = !quantity.endsWith(nbsp + unit.en);
  const number = quantity.slice(0, -(isOne ? unit.en_one : unit.en).length - 1);
  return say(words.counted, lang, {
    n: mark(number),
    what: isOne ? what.replace(unit.en, unit.en_one) : what,
  });
}
