import { unitOf } from "../findings/quantity.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import { breaksOf } from "./break-points.ts";
import { breakRules, placeBreaks } from "./break-rules.ts";
import { endLabel, endLabels } from "./end-labels.ts";
import { extremeLabels } from "./extreme-labels.ts";
import { frame } from "./frame.ts";
import type { ChartOptions } from "./options.ts";
import { amountsOf, comparable, periodsOf } from "./series-group.ts";
import { firstAndLast, seriesDescription, seriesTitle } from "./series-words.ts";
import { sizes } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { drawTimeAxis, timeAxis } from "./time-axis.ts";
import { trace } from "./trace.ts";
import { drawValueAxis, valueAxis } from "./value-axis.ts";

/** What a line chart is told. */
export interface LineOptions extends ChartOptions {
  /** Series of the same unit to compare it with, at most three; others have small multiples. */
  beside?: readonly Series[] | undefined;
}

/** Of the plot, px. */
const heights = { phone: 150, wide: 210 } as const;
const most = 4;

/**
 * A series over time on an axis from zero: gaps stay gaps, breaks part the line, the last value
 * stands at its end. Series counted in other lengths of period are left out.
 * @throws RangeError when a unit differs: a second axis would be needed, and there is none
 */
export function lineChart(model: Model, series: Series, options: LineOptions): string {
  const { size, lang, beside = [] } = options;
  const sizing = sizes[size];
  const { width, text, leading } = sizing;
  const { indicator } = series;
  const drawn = comparable(series, beside).slice(0, most);
  const alone = drawn.length === 1;
  const amounts = amountsOf(drawn);
  const periods = periodsOf(drawn);
  const end = alone ? null : (periods.at(-1) ?? null);
  const labels = drawn.map((each) => endLabel(model, each, end, sizing, lang));

  const flat = amounts.length === 1 || amounts.every((amount) => amount === 0);

  // Ticks don't depend on where they stand; where the plot begins depends on how wide they are.
  const grain = { decimals: indicator.decimals, lang, count: flat ? 1 : size === "wide" ? 4 : 3 };
  const { ticks } = valueAxis(amounts, [1, 0], grain);
  const left = Math.max(...ticks.map(({ label }) => textWidth(label, text))) + 8;
  const right = width - Math.max(...labels.map((label) => label.width)) - text;
  const time = timeAxis(periods, [left + text / 2, right], { lang, text });

  const unit = unitOf(model, indicator)[lang];
  const breaks = placeBreaks(breaksOf(drawn, periods), time, sizing, textWidth(unit, text), lang);
  const top = (2 + Math.max(0, ...breaks.map(({ row }) => row))) * leading;
  const lines = labels.reduce((sum, { rows }) => sum + rows, -1);
  const bottom = top + Math.max(heights[size] * (flat ? 0.4 : 1), lines * leading);
  const foot = bottom + leading + 2;
  const values = valueAxis(amounts, [bottom, top], grain);
  const plane = { x: time.x, y: values.y };
  const radius = time.step > 0 ? Math.min(text / 4, Math.max(1.5, time.step / 3)) : text / 4;

  const said = alone
    ? [seriesDescription(model, series, lang)]
    : drawn.map((each) => firstAndLast(model, each, lang));
  return frame(
    {
      ...options,
      kind: "line",
      width,
      height: foot + 6,
      title: seriesTitle(model, series, lang),
      description: said.join(" "),
    },
    element("text", { class: "tick", x: 0, y: text }, unit),
    ...drawValueAxis(values, left, right, text),
    ...drawTimeAxis(time, foot, width, text),
    ...breakRules(breaks, bottom, sizing),
    // The chart's own series last, above the others.
    ...drawn
      .map((each, i) =>
        element("g", { class: `s${i}` }, ...trace(each, plane, { radius, every: alone })),
      )
      .toReversed(),
    ...(alone ? extremeLabels(series, plane, { left, right, bottom }, sizing, lang) : []),
    ...endLabels(labels, plane, [top, bottom], right, sizing),
  );
}
