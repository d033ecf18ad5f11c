import type { Indicator } from "../data/indicator.ts";
import { tableNumber } from "../findings/quantity.ts";
import { type Figure, isKnown } from "../model/figure.ts";
import { scale } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { derivedSign, revisedSign } from "./label.ts";
import { textWidth } from "./text-width.ts";

/** Numbers that fit into tiles, all written alike. */
export interface TileNumbers {
  /** One a figure, in the order given. */
  texts: readonly string[];
  /** Behind a number that was revised; null behind any other. */
  signs: readonly (string | null)[];
  /** Of type, px. */
  size: number;
  /** Of the signs' type, px. */
  signSize: number;
  /** They are in units of 10^power: 0, 3 (thousands) or 6 (millions). */
  power: 0 | 3 | 6;
}

const powers = [0, 3, 6] as const;

/**
 * Writes figures so that the widest fits: in the largest type that will do, with the decimals of
 * the indicator; else with fewer; else in thousands or millions. Exact numbers stand in the table.
 * @param width of a tile within its edges, px
 * @param sizes of type to try, the largest first
 * @param signSize of the signs' type, small: the numbers are what a tile is for
 */
export function tileNumbers(
  figures: readonly Figure[],
  indicator: Indicator,
  width: number,
  sizes: readonly number[],
  signSize: number,
  lang: Lang,
): TileNumbers {
  const smallest = sizes.at(-1) ?? 11;
  const signs = figures.map((figure) => revisedSign(figure, lang));
  const taken = signs.map((sign) => (sign ? textWidth(sign, signSize, "bold") : 0));
  let found: TileNumbers = { texts: [], signs, size: smallest, signSize, power: 0 };
  for (const power of powers) {
    for (let decimals = power === 0 ? indicator.decimals : 1; decimals >= 0; decimals--) {
      const texts = figures.map((figure) => write(figure, { ...indicator, decimals }, power, lang));
      const widths = texts.map((text) => textWidth(text, 1, "bold"));
      const size = sizes.find((each) =>
        widths.every((own, i) => own * each + (taken[i] ?? 0) <= width),
      );
      found = { ...found, texts, size: size ?? smallest, power };
      if (size !== undefined) return found;
    }
  }
  return found;
}

function write(figure: Figure, indicator: Indicator, power: number, lang: Lang): string {
  const scaled = isKnown(figure) ? { ...figure, amount: scale(figure.amount, -power) } : figure;
  return tableNumber(scaled, indicator, lang) + (figure.kind === "derived" ? derivedSign : "");
}
