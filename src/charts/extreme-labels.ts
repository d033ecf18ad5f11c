import type { Known } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { valueLabel } from "./label.ts";
import { extremes } from "./series-words.ts";
import type { Sizing } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Plane } from "./trace.ts";

/**
 * The greatest and least of a series, written above and below the line where there is room: the
 * last point has its own label, and the foot keeps clear.
 * @param box px of the plot's left, right and bottom
 */
export function extremeLabels(
  series: Series,
  { x, y }: Plane,
  box: { left: number; right: number; bottom: number },
  { text }: Sizing,
  lang: Lang,
): Markup[] {
  const found = extremes(series);
  if (!found) return [];
  const last = series.points.findLast(({ amount }) => amount !== null);
  const label = (point: Known, down: number) => {
    const words = valueLabel(point, series.indicator, lang);
    const half = textWidth(words, text) / 2;
    const at = Math.min(Math.max(x(point.period), box.left + half), box.right - half);
    const place = { class: "note", x: at, y: y(point.amount.toNumber()) + down };
    return element("text", { ...place, "text-anchor": "middle" }, words);
  };
  const below = text + 6;
  const fits = y(found.trough.amount.toNumber()) + below <= box.bottom - 2;
  return [
    ...(found.peak === last ? [] : [label(found.peak, -8)]),
    ...(found.trough === last || !fits ? [] : [label(found.trough, below)]),
  ];
}
