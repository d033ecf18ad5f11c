import { decimal, scale } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { formatNumber } from "../text/number.ts";
import type { Steps } from "./steps.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const high = 10;

/**
 * The classes as a strip of swatches with the amounts where they meet, the unit above. Nothing
 * where there are no classes.
 * @param power edges are written in units of 10^power, like the numbers in the tiles
 * @param room px: how wide, where it ends below, and its size of type
 */
export function stepLegend(
  { edges }: Steps,
  power: number,
  unit: string,
  { width, bottom, text }: { width: number; bottom: number; text: number },
  lang: Lang,
): Markup[] {
  const count = edges.length - 1;
  if (count < 1) return [];
  const labels = edges.map((edge) => formatNumber(scale(decimal(String(edge)), -power), lang));
  const swatch = Math.min(width / 4, 56);
  const crowded = Math.max(...labels.map((label) => textWidth(label, text))) + 6 > swatch;
  const foot = bottom - 4;
  const top = foot - text - 4 - high;
  const shown = labels.map((label, i) => {
    if (crowded && i > 0 && i < count) return null;
    const anchor = i === 0 ? null : crowded ? "end" : "middle";
    return element("text", { class: "tick", x: i * swatch, y: foot, "text-anchor": anchor }, label);
  });
  return [
    element("text", { class: "tick", x: 0, y: top - 6 }, unit),
    ...Array.from({ length: count }, (_, i) => {
      const place = { x: i * swatch, y: top, width: swatch - 1, height: high };
      return element("rect", { class: `q${5 - count + i}`, ...place });
    }),
    ...shown.filter((each) => each !== null),
  ];
}
