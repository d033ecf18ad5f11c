import type { Indicator } from "../data/indicator.ts";
import { tableNumber, unitAfter, unitOf } from "../findings/quantity.ts";
import type { Figure } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { nbsp, withUnit } from "../text/number.ts";
import { say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { figureWords } from "../text/words/figure.ts";

/** The sign behind a number that no document states and that follows from others. */
export const derivedSign = "*";

/** The sign behind a number that was revised, with the space before it; null behind any other. */
export function revisedSign({ revised }: Figure, lang: Lang): string | null {
  return revised ? `${nbsp}${say(figureWords.revisedSign, lang)}` : null;
}

/** Whether a figure is less than stated: derived, estimated or preliminary. Drawn hollow. */
export function isSoft({ kind, from }: Figure): boolean {
  if (kind !== "stated") return kind === "derived";
  return from[0]?.status === "uoc" || from[0]?.status === "so-bo";
}

/**
 * A figure as a chart writes it: the table's number or sign, "gần" or "ước" before it where the
 * row says so, an asterisk behind what is derived, a sign behind what was revised. Nobody takes "hơn 3" for 3.
 */
export function valueLabel(figure: Figure, indicator: Indicator, lang: Lang): string {
  return qualified(figure, tableNumber(figure, indicator, lang), lang);
}

/** The same with its unit, for sentences and where no axis names it. */
export function valueInWords(
  model: Model,
  figure: Figure,
  indicator: Indicator,
  lang: Lang,
): string {
  const number = tableNumber(figure, indicator, lang);
  return qualified(
    figure,
    withUnit(number, unitAfter(unitOf(model, indicator), number, lang)),
    lang,
  );
}

function qualified(figure: Figure, n: string, lang: Lang): string {
  if (figure.kind === "derived") return n + derivedSign;
  return hedged(figure, n, lang) + (revisedSign(figure, lang) ?? "");
}

function hedged(figure: Figure, n: string, lang: Lang): string {
  const row = figure.kind === "stated" ? figure.from[0] : undefined;
  if (row?.qualifier) return say(figureWords[row.qualifier], lang, { n });
  if (row?.status === "uoc") return say(chartWords.estimate, lang, { n });
  if (row?.status === "so-bo") return say(chartWords.preliminary, lang, { n });
  return n;
}
