import type { Indicator } from "../data/indicator.ts";
import type { Qualifier } from "../data/observation.ts";
import type { Unit } from "../data/unit.ts";
import type { Figure, Known } from "../model/figure.ts";
import { known, type Model } from "../model/model.ts";
import type { Plan } from "../model/progress.ts";
import type { Decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber, formatTyped, nbsp, withUnit } from "../text/number.ts";
import { say } from "../text/say.ts";
import { figureWords } from "../text/words/figure.ts";
import { findingWords } from "../text/words/finding.ts";

/** The signs that stand for what has no number: three things, three signs. */
export const signs = { "implied-nil": "–", "not-stated": "…" } as const;

/** The unit's words after a number. */
export function unitAfter(unit: Unit, number: string, lang: Lang): string {
  return lang === "en" && number === "1" ? unit.en_one : unit[lang];
}

/** The unit an indicator is shown in. */
export function unitOf(model: Model, indicator: Indicator): Unit {
  return known(model.units, indicator.unit);
}

/**
 * A cell of a table or a bar's label: the number with the indicator's decimals, or the sign of its
 * absence. A stated nil is `0`.
 */
export function tableNumber(figure: Figure, indicator: Indicator, lang: Lang): string {
  if (figure.kind === "implied-nil" || figure.kind === "not-stated") return signs[figure.kind];
  return figure.amount
    ? formatNumber(figure.amount, lang, indicator.decimals)
    : signs["not-stated"];
}

/** How exactly a figure is said: only what is stated can be "gần" or "hơn". */
export function qualifierOf({ kind, from }: Figure): Qualifier | null {
  return kind === "stated" ? (from[0]?.qualifier ?? null) : null;
}

/** A figure inside a sentence, as typed, with qualifier, unit and status: "ước gần 1,56 tỷ đồng". */
export function inWords(model: Model, figure: Known, lang: Lang): string {
  const unit = unitOf(model, known(model.indicators, figure.indicator));
  return withStatus(figure, typedInWords(figure.text, unit, qualifierOf(figure), lang), lang);
}

function withStatus({ kind, from }: Figure, n: string, lang: Lang): string {
  const status = kind === "stated" ? from[0]?.status : null;
  if (status === "uoc") return say(findingWords.estimate, lang, { n });
  if (status === "so-bo") return say(findingWords.preliminary, lang, { n });
  return n;
}

/** What stands before a figure's number where the number stands large by itself: "gần", "ước". */
export function hedge(figure: Figure, lang: Lang): string {
  const qualifier = qualifierOf(figure);
  const n = qualifier ? say(figureWords[qualifier], lang, { n: "" }) : "";
  return withStatus(figure, n, lang).trim();
}

/** A plan inside a sentence, likewise. */
export function planInWords(model: Model, { target, text }: Plan, lang: Lang): string {
  const unit = unitOf(model, known(model.indicators, target.indicator));
  return typedInWords(text, unit, target.qualifier, lang);
}

/** A canonical number text with its unit and qualifier, in words. */
export function typedInWords(
  text: string,
  unit: Unit,
  qualifier: Qualifier | null,
  lang: Lang,
): string {
  const number = formatTyped(text, lang);
  const n = withUnit(number, unitAfter(unit, number, lang));
  return qualifier ? say(figureWords[qualifier], lang, { n }).replace(" ", nbsp) : n;
}

/** An exact amount of an indicator with its unit, where no row has typed it. */
export function amountInWords(model: Model, amount: Decimal, indicator: Indicator, lang: Lang) {
  const unit = unitOf(model, indicator);
  return typedInWords(amount.toFixed(), unit, null, lang);
}
