import { unitsOf } from "../data/geography.ts";
import { unitAfter, unitOf } from "../findings/quantity.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import type { Markup } from "../text/markup.ts";
import { withUnit } from "../text/number.ts";
import { periodShort } from "../text/period.ts";
import { say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { frame } from "./frame.ts";
import { drawHead, multipleHead } from "./multiple-head.ts";
import type { AreaChartOptions } from "./options.ts";
import { selection } from "./selection.ts";
import { amountsOf, comparable, newest, periodsOf } from "./series-group.ts";
import { firstAndLast, seriesTitle } from "./series-words.ts";
import { sizes } from "./size.ts";
import { element } from "./svg.ts";
import { timeAxis } from "./time-axis.ts";
import { trace } from "./trace.ts";
import { valueAxis } from "./value-axis.ts";
import { wrap } from "./wrap.ts";

/** A plot, px: the same in both drawings, so that what is drawn in it weighs but once compressed. */
const [cell, plot] = [126, 44];

const layout = {
  phone: { columns: 2, below: 16 },
  wide: { columns: 4, below: 20 },
} as const;

/** Two years of months: each beside the same one a year before, some 5 px apart in so small a plot. */
const most = 24;

/**
 * Many series of one indicator, each in a small plot of its own and all on one scale of time and
 * amount, so that heights compare: their last two years. Above twenty the first ten and the
 * highlighted one.
 * Null where there are none.
 * @throws RangeError when a unit differs
 */
export function smallMultiples(
  model: Model,
  all: readonly Series[],
  options: AreaChartOptions,
): string | null {
  const [longest, ...others] = all;
  if (!longest) return null;
  const { size, lang, highlight } = options;
  const sizing = sizes[size];
  const { width, text, leading } = sizing;
  const { columns, below } = layout[size];
  const isOwn = ({ area }: Series) => highlight !== undefined && unitsOf(area).includes(highlight);
  const group = newest(comparable(longest, others), most);
  const main = group[0] ?? longest;
  const { rows, apart, rest } = selection(group, isOwn);
  const drawn = apart ? [...rows, apart] : rows;

  const { indicator } = main;
  const periods = periodsOf(drawn);
  const { x } = timeAxis(periods, [3, cell - 5], { lang, text });
  const { y, ticks } = valueAxis(amountsOf(drawn), [plot, 0], {
    decimals: indicator.decimals,
    lang,
    count: 4,
  });
  const ends = ticks.filter(({ amount }, i) => amount === 0 || i === 0 || i === ticks.length - 1);
  const levels = ends.map(({ amount }) => {
    const place = { x1: 0, x2: cell, y1: y(amount), y2: y(amount) };
    return element("line", { class: amount === 0 ? "base" : "grid", ...place });
  });

  const heads = drawn.map((each) => multipleHead(model, each, periods.at(-1), cell, sizing, lang));
  const cells: Markup[] = [];
  let top = 0;
  for (let first = 0; first < drawn.length; first += columns) {
    const room = Math.max(...heads.slice(first, first + columns).map((head) => head.length));
    const down = room * leading + 6;
    for (const [i, each] of drawn.slice(first, first + columns).entries()) {
      const across = Math.round((i * (width - cell)) / (columns - 1));
      cells.push(
        element(
          "g",
          { class: isOwn(each) ? "own" : null, transform: `translate(${across} ${top})` },
          ...drawHead(heads[first + i] ?? [], room, sizing),
          element(
            "g",
            { transform: `translate(0 ${down})` },
            ...levels,
            ...trace(each, { x, y }, { radius: 2.2, every: false }),
          ),
        ),
      );
    }
    top += down + plot + below;
  }

  const to = ticks.at(-1)?.label ?? "";
  const scale = say(chartWords.oneScale, lang, {
    from: ticks[0]?.label ?? "",
    to: withUnit(to, unitAfter(unitOf(model, indicator), to, lang)),
    first: periodShort(periods[0] ?? "", lang),
    last: periodShort(periods.at(-1) ?? "", lang),
  });
  const notes = wrap(scale, width, text);
  if (rest > 0) notes.push(say(chartWords.rest, lang, { n: rest }));
  const foot = notes.map((line, i) =>
    element("text", { class: "note", x: 0, y: top + text + i * leading }, line),
  );
  return frame(
    {
      ...options,
      kind: "small-multiples",
      width,
      height: top + notes.length * leading + 4,
      title: seriesTitle(model, main, lang, chartWords.multiplesTitle),
      description: drawn.map((each) => firstAndLast(model, each, lang)).join(" "),
    },
    ...cells,
    ...foot,
  );
}
