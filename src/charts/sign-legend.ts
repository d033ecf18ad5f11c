import { signs } from "../findings/quantity.ts";
import type { Figure } from "../model/figure.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { figureWords } from "../text/words/figure.ts";
import { derivedSign } from "./label.ts";

const order = ["implied-nil", "not-stated", "derived"] as const;

/**
 * What the signs among these figures mean, one text a sign, none for signs that don't occur:
 * "– không phát sinh …". For the line under a chart and its table.
 */
export function signLegend(figures: Iterable<Figure>, lang: Lang): string[] {
  const kinds = new Set([...figures].map(({ kind }) => kind));
  const text = {
    "implied-nil": [signs["implied-nil"], figureWords.impliedNil],
    "not-stated": [signs["not-stated"], figureWords.notStated],
    derived: [derivedSign, figureWords.derived],
  } as const;
  return order
    .filter((kind) => kinds.has(kind))
    .map((kind) => `${text[kind][0]} ${say(text[kind][1], lang)}`);
}
