import { isKnown, type Known } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { type Period, periodShort } from "../text/period.ts";
import { seriesShort } from "./area-label.ts";
import { valueLabel } from "./label.ts";
import type { Sizing } from "./size.ts";
import { spread } from "./spread.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Plane } from "./trace.ts";
import { wrap } from "./wrap.ts";

/** What stands at a series' end: its last value; where there are several its name above that. */
export interface EndLabel {
  last: Known | null;
  name: readonly string[];
  value: string;
  /** The last value's period where the others go on. */
  late: string | null;
  /** Of the widest line, px. */
  width: number;
  /** How many lines it has. */
  rows: number;
}

/** At most this part of the drawing is for names at the lines' ends. */
const nameShare = 0.26;

/** The words at a series' end. @param end the last period of several series; null for one alone */
export function endLabel(
  model: Model,
  series: Series,
  end: Period | null,
  { width, text }: Sizing,
  lang: Lang,
): EndLabel {
  const last = series.points.findLast(isKnown) ?? null;
  const value = last ? valueLabel(last, series.indicator, lang) : "";
  const name = end ? wrap(seriesShort(model, series, lang), width * nameShare, text) : [];
  const late = end && last && last.period !== end ? periodShort(last.period, lang) : null;
  const widths = [...name, late ?? ""].map((line) => textWidth(line, text));
  return {
    last,
    name,
    value,
    late,
    width: Math.max(textWidth(value, text, "bold"), ...widths),
    rows: name.length + (late === null ? 1 : 2),
  };
}

/**
 * Draws them: a single one beside its last dot, several one below another at the right, moved
 * apart where they would overlap.
 */
export function endLabels(
  labels: readonly EndLabel[],
  { x, y }: Plane,
  range: readonly [top: number, bottom: number],
  right: number,
  { text, leading }: Sizing,
): Markup[] {
  const wanted = labels.map(({ last }) => (last ? y(last.amount.toNumber()) : range[1]));
  const heights = labels.map((label) => label.rows * leading);
  const middles = spread(wanted, heights, [range[0] - leading, range[1]]);
  return labels.map((label, i) => {
    const { last, name, value, late } = label;
    const start = labels.length === 1 && last ? x(last.period) : right;
    const first = (middles[i] ?? 0) - ((label.rows - 1) * leading) / 2 + text * 0.36;
    const line = (words: string, row: number, bold: boolean) =>
      element(
        "text",
        { class: bold ? "num" : null, x: start + text * 0.6, y: first + row * leading },
        words,
      );
    return element(
      "g",
      { class: `end s${i}` },
      ...name.map((words, row) => line(words, row, false)),
      line(value, name.length, true),
      late === null ? null : line(late, name.length + 1, false),
    );
  });
}
