import { scalePoint } from "d3";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { type Frequency, frequencyOf, type Period, periodShort } from "../text/period.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** Periods along the foot of a chart. */
export interface TimeAxis {
  /** From a period to px. @throws RangeError when it isn't on the axis */
  x: (period: Period) => number;
  /** From one period to the next, px. */
  step: number;
  /** The periods that are named, the last among them. */
  ticks: readonly { period: Period; label: string }[];
}

/** Steps that keep to the calendar: whole quarters, half-years, years. */
const steps: Readonly<Record<Frequency, readonly number[]>> = {
  month: [1, 2, 3, 6, 12, 24, 36, 60, 120],
  quarter: [1, 2, 4, 8, 20, 40],
  half: [1, 2, 4, 10, 20, 40],
  year: [1, 2, 5, 10, 20, 50],
};

/**
 * An axis of successive periods of one length. Names are thinned to what fits, counted back from
 * the last: it is the one the reader came for, and twelve months back is a year ago.
 * @param range px of its ends; a single period stands in the middle
 * @param text size of type, px
 */
export function timeAxis(
  periods: readonly Period[],
  range: readonly [left: number, right: number],
  { lang, text }: { lang: Lang; text: number },
): TimeAxis {
  const point = scalePoint(periods, range);
  const labels = periods.map((period) => periodShort(period, lang));
  const widest = Math.max(...labels.map((label) => textWidth(label, text))) + text * 0.8;
  const nice = steps[frequencyOf(periods[0] ?? "")];
  const every = nice.find((n) => n * point.step() >= widest) ?? periods.length;
  const last = periods.length - 1;
  const all = periods.map((period, i) => ({ period, label: labels[i] ?? "" }));
  return {
    x(period) {
      const at = point(period);
      if (at === undefined) throw new RangeError(`not on the axis: ${period}`);
      return at;
    },
    step: periods.length > 1 ? point.step() : 0,
    ticks: all.filter((_, i) => (last - i) % every === 0),
  };
}

/** Draws the names of its ticks, each kept within the drawing. @param foot px of their baseline */
export function drawTimeAxis({ x, ticks }: TimeAxis, foot: number, width: number, text: number) {
  return ticks.map(({ period, label }): Markup => {
    const half = textWidth(label, text) / 2;
    const at = Math.min(Math.max(x(period), half), width - half);
    return element("text", { class: "tick", x: at, y: foot, "text-anchor": "middle" }, label);
  });
}
