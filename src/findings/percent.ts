import type { Decimal } from "../text/decimal.ts";
import { decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatPercent } from "../text/number.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";

/**
 * A ratio as a percentage that rounding doesn't falsify: what isn't all is never "100%", what
 * isn't nothing never "0%".
 * @param share 1 = all
 */
export function percent(share: Decimal, lang: Lang, decimals = 1): string {
  const text = formatPercent(share, lang, decimals);
  const rounded = decimal(share.times(100).toFixed(decimals));
  if (share.eq(0) || share.eq(1)) return text;
  if (rounded.eq(0)) {
    return say(words.under, lang, {
      n: formatPercent(decimal(`1e-${decimals + 2}`), lang, decimals),
    });
  }
  if (rounded.eq(100)) return say(share.lt(1) ? words.nearly : words.over, lang, { n: text });
  return text;
}

/** The fractions that people say, in hundredths. */
const fractions = [
  ["quarter", "25"],
  ["third", "33.333333"],
  ["half", "50"],
  ["twoThirds", "66.666667"],
  ["threeQuarters", "75"],
] as const;

/**
 * A share as people say it: "hơn một phần ba" up to four points above a fraction, "gần một nửa" up
 * to two points below, "đúng một nửa" at it; null where no fraction is as near.
 * @param share 1 = all
 */
export function fraction(share: Decimal, lang: Lang): string | null {
  for (const [key, at] of fractions) {
    const n = say(words[key], lang);
    const apart = share.times(100).minus(at);
    if (apart.abs().lt("0.001")) return say(words.exactly, lang, { n });
    if (apart.gt(0) && apart.lte(4)) return say(words.over, lang, { n });
    if (apart.lt(0) && apart.gte(-2)) return say(words.nearly, lang, { n });
  }
  return null;
}

/**
 * What part of the province's figure it is: "hơn một phần ba của cả tỉnh", "bằng 11% của cả tỉnh".
 * @param exact whether it is always a percentage
 */
export function ofProvince(share: Decimal, lang: Lang, exact = false): string {
  if (share.eq(1)) return say(words.allOfProvince, lang);
  const said = exact ? null : fraction(share, lang);
  if (said !== null) return say(words.ofProvince, lang, { share: said });
  return say(words.percentOfProvince, lang, { share: percent(share, lang) });
}
