import type { Indicator } from "../data/indicator.ts";
import { tableNumber } from "../findings/quantity.ts";
import { type Figure, isKnown } from "../model/figure.ts";
import { scale } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { derivedSign } from "./label.ts";
import { textWidth } from "./text-width.ts";

/** Numbers that fit into tiles, all written alike. */
export interface TileNumbers {
  /** One a figure, in the order given. */
  texts: readonly string[];
  /** Of type, px. */
  size: number;
  /** They are in units of 10^power: 0, 3 (thousands) or 6 (millions). */
  power: 0 | 3 | 6;
}

const powers = [0, 3, 6] as const;

/**
 * Writes figures so that the widest fits: in the largest type that will do, with the decimals of
 * the indicator; else with fewer; else in thousands or millions. Exact numbers stand in the table.
 * @param width of a tile within its edges, px
 * @param sizes of type to try, the largest first
 */
export function tileNumbers(
  figures: readonly Figure[],
  indicator: Indicator,
  width: number,
  sizes: readonly number[],
  lang: Lang,
): TileNumbers {
  const smallest = sizes.at(-1) ?? 11;
  let found: TileNumbers = { texts: [], size: smallest, power: 0 };
  for (const power of powers) {
    for (let decimals = power === 0 ? indicator.decimals : 1; decimals >= 0; decimals--) {
      const texts = figures.map((figure) => write(figure, { ...indicator, decimals }, power, lang));
      const widest = Math.max(...texts.map((text) => textWidth(text, 1, "bold")));
      const size = sizes.find((each) => widest * each <= width);
      found = { texts, size: size ?? smallest, power };
      if (size !== undefined) return found;
    }
  }
  return found;
}

function write(figure: Figure, indicator: Indicator, power: number, lang: Lang): string {
  const scaled = isKnown(figure) ? { ...figure, amount: scale(figure.amount, -power) } : figure;
  return tableNumber(scaled, indicator, lang) + (figure.kind === "derived" ? derivedSign : "");
}
