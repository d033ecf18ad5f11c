import { unitOf } from "../findings/quantity.ts";
import type { Comparison, ComparisonRow } from "../model/comparison.ts";
import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { periodInWords } from "../text/period.ts";
import { type Entry, list, say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { areasFull } from "./area-label.ts";
import { valueInWords } from "./label.ts";

/** More areas than this with the same amount are counted, not named. */
const named = 3;

/** What a comparison shows, in a line. */
export function comparisonTitle(
  model: Model,
  { indicator, period }: Comparison,
  lang: Lang,
  entry: Entry = chartWords.byAreaTitle,
): string {
  return say(entry, lang, {
    name: indicator[lang],
    period: periodInWords(period, lang),
    unit: unitOf(model, indicator)[lang],
  });
}

/** What is to be seen in a comparison: the greatest, the least, how many nil and not stated. */
export function comparisonDescription(model: Model, found: Comparison, lang: Lang): string {
  const { rows, nil, silent } = found;
  const amounts = rows.filter(({ figure }) => figure.amount && !figure.amount.eq(0));
  const [greatest, least] = [amounts[0], amounts.at(-1)];
  const said: string[] = [];
  if (greatest) said.push(end(model, found, greatest, chartWords.greatest, lang));
  else if (nil > 0) said.push(say(chartWords.allNil, lang));
  if (greatest && least && !same(greatest, least)) {
    const entry = nil > 0 && least.figure.amount?.gt(0) ? "leastAboveNil" : "least";
    said.push(end(model, found, least, chartWords[entry], lang));
  }
  if (greatest && nil > 0) said.push(say(chartWords.nil, lang, { n: nil }));
  if (silent > 0) said.push(say(chartWords.silent, lang, { n: silent }));
  return said.join(" ");
}

function same(a: ComparisonRow, b: ComparisonRow): boolean {
  return isKnown(a.figure) && isKnown(b.figure) && a.figure.amount.eq(b.figure.amount);
}

function end(model: Model, found: Comparison, row: ComparisonRow, entry: Entry, lang: Lang) {
  const ties = found.rows.filter((other) => same(row, other));
  const area =
    ties.length > named
      ? say(chartWords.manyAreas, lang, { n: ties.length })
      : list(
          ties.map(({ areas }) => areasFull(areas, lang)),
          lang,
        );
  return say(entry, lang, { area, n: valueInWords(model, row.figure, found.indicator, lang) });
}
