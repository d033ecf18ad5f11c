import { scaleLinear } from "d3";
import { unitsOf } from "../data/geography.ts";
import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Markup } from "../text/markup.ts";
import { say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { areasShort } from "./area-label.ts";
import { comparisonDescription, comparisonTitle } from "./comparison-words.ts";
import { frame } from "./frame.ts";
import { isSoft, valueLabel } from "./label.ts";
import type { AreaChartOptions } from "./options.ts";
import { selection } from "./selection.ts";
import { sizes } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** A row with its words and its place, in px. */
interface Placed {
  row: ComparisonRow;
  own: boolean;
  lines: readonly string[];
  label: string;
  y: number;
  height: number;
}

/** At most this part of the drawing is for names; longer ones take more lines. */
const nameShare = 0.42;
const gap = 8;

/**
 * Areas compared, greatest first, as bars from zero with their numbers at the end. Above twenty
 * the first ten and the highlighted one are drawn, the rest counted.
 */
export function rankedBars(model: Model, found: Comparison, options: AreaChartOptions): string {
  const { size, lang, highlight } = options;
  const { width, text, leading } = sizes[size];
  const isOwn = ({ id }: ComparisonRow) =>
    highlight !== undefined && unitsOf(id).includes(highlight);
  const { rows, apart, rest } = selection(found.rows, isOwn);
  const names = [...rows, ...(apart ? [apart] : [])].map(({ areas }) => areasShort(areas, lang));
  const wrapped = names.map((name) => wrap(name, width * nameShare, text));
  // Room for the reader's own, which is bold.
  const nameWidth = Math.max(...wrapped.flat().map((line) => textWidth(line, text, "bold")));

  const placed: Placed[] = [];
  let y = 0;
  const place = (row: ComparisonRow, lines: readonly string[]) => {
    const height = Math.max(text + 12, lines.length * leading + 4);
    const label = valueLabel(row.figure, found.indicator, lang);
    placed.push({ row, own: isOwn(row), lines, label, y, height });
    y += height;
  };
  for (const [i, row] of rows.entries()) place(row, wrapped[i] ?? []);
  const bottom = y;
  if (apart) {
    y += text;
    place(apart, wrapped.at(-1) ?? []);
  }

  const left = nameWidth + gap;
  const x = barScale(placed, left, width, text);
  const zero = x(0);
  const rule = (y1: number, y2: number) =>
    element("line", { class: "base", x1: zero, x2: zero, y1, y2 });
  const marks = placed.map((each) => bar(each, x, nameWidth, sizes[size]));
  const rules = apart ? [rule(0, bottom), rule(bottom + text, y)] : [rule(0, bottom)];
  const note = rest > 0 ? say(chartWords.rest, lang, { n: rest }) : null;
  if (note) {
    const start = Math.min(left, width - textWidth(note, text));
    marks.push(element("text", { class: "note", x: Math.max(0, start), y: y + leading }, note));
    y += leading + 6;
  }
  return frame(
    {
      ...options,
      kind: "ranked-bars",
      width,
      height: y,
      title: comparisonTitle(model, found, lang),
      description: comparisonDescription(model, found, lang),
    },
    ...marks,
    ...rules,
  );
}

/** From amounts to px: zero is always on it, and each end leaves room for its labels. */
function barScale(placed: readonly Placed[], left: number, width: number, text: number) {
  const amounts = placed.map(({ row }) => row.figure.amount?.toNumber() ?? 0);
  const [least, greatest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const room = (all: readonly Placed[]) =>
    Math.max(0, ...all.map(({ label }) => textWidth(label, text, "bold") + gap));
  const below = placed.filter((_, i) => (amounts[i] ?? 0) < 0);
  const above = placed.filter((_, i) => (amounts[i] ?? 0) >= 0);
  const domain = least === greatest ? [0, 1] : [least, greatest];
  return scaleLinear(domain, [left + room(below), width - room(above)]);
}

function bar(
  { row, own, lines, label, y, height }: Placed,
  x: (amount: number) => number,
  nameWidth: number,
  { text, leading }: { text: number; leading: number },
): Markup {
  const amount = row.figure.amount?.toNumber() ?? 0;
  const empty = row.figure.kind === "implied-nil" || !isKnown(row.figure);
  const middle = height / 2;
  const baseline = middle + text * 0.36;
  const classes = [
    "row",
    row.rank === 1 ? "lead" : "",
    own ? "own" : "",
    empty ? "off" : "",
    isSoft(row.figure) ? "soft" : "",
  ];
  const thick = text + 4;
  const name = lines.map((line, i) => {
    const down = baseline + (i - (lines.length - 1) / 2) * leading;
    return element("text", { x: nameWidth, y: down, "text-anchor": "end" }, line);
  });
  const [from, to] = [x(Math.min(0, amount)), x(Math.max(0, amount))];
  const shape = { x: from, y: middle - thick / 2, width: to - from, height: thick };
  const number = {
    class: "num",
    x: amount < 0 ? from - gap : to + gap,
    y: baseline,
    "text-anchor": amount < 0 ? "end" : null,
  };
  return element(
    "g",
    { class: classes.filter(Boolean).join(" "), transform: `translate(0 ${Math.round(y)})` },
    ...name,
    amount === 0 ? null : element("rect", shape),
    element("text", number, label),
  );
}
