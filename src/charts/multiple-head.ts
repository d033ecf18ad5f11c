import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { type Period, periodShort } from "../text/period.ts";
import { seriesShort } from "./area-label.ts";
import { valueLabel } from "./label.ts";
import type { Sizing } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** One line of a head: its parts, each with its class. */
type Line = readonly (readonly [words: string, className: string | null])[];

/**
 * The lines above one of many plots: the area's name, its last value, and that value's period where
 * the others go on.
 * @param end the last period of all
 * @param width of the plot, px
 */
export function multipleHead(
  model: Model,
  series: Series,
  end: Period | undefined,
  width: number,
  { text }: Sizing,
  lang: Lang,
): Line[] {
  const last = series.points.findLast(isKnown);
  const value = last ? valueLabel(last, series.indicator, lang) : "";
  const late = last && last.period !== end ? periodShort(last.period, lang) : null;
  const name = wrap(seriesShort(model, series, lang), width, text).map(
    (line): Line => [[line, null]],
  );
  if (late === null) return [...name, [[value, "num"]]];
  const together = textWidth(value, text, "bold") + textWidth(` ${late}`, text) <= width;
  return together
    ? [
        ...name,
        [
          [value, "num"],
          [` ${late}`, "late"],
        ],
      ]
    : [...name, [[value, "num"]], [[late, "late"]]];
}

/** Draws them, the last line where all heads of a row end. @param room how many lines the row has */
export function drawHead(head: readonly Line[], room: number, { text, leading }: Sizing): Markup[] {
  return head.map((line, i) => {
    const y = (room - head.length + i) * leading + text;
    const parts = line.map(([words, name]) => element("tspan", { class: name }, words));
    const [only] = line;
    return line.length === 1 && only
      ? element("text", { class: only[1], x: 0, y }, only[0])
      : element("text", { x: 0, y }, ...parts);
  });
}
