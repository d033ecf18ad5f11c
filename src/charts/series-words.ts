import { unitOf } from "../findings/quantity.ts";
import { isKnown, type Known } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import { capital } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { periodInWords, periodShort } from "../text/period.ts";
import { type Entry, say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { areasFull, areasOf } from "./area-label.ts";
import { valueInWords } from "./label.ts";

/** What a series shows, in a line. */
export function seriesTitle(
  model: Model,
  series: Series,
  lang: Lang,
  entry: Entry = chartWords.overTimeTitle,
): string {
  const { indicator, points } = series;
  return say(entry, lang, {
    name: indicator[lang],
    area: areasFull(areasOf(model, series), lang),
    first: periodShort(points[0]?.period ?? "", lang),
    last: periodShort(points.at(-1)?.period ?? "", lang),
    unit: unitOf(model, indicator)[lang],
  });
}

/** Where a series begins and ends. */
export function firstAndLast(model: Model, series: Series, lang: Lang): string {
  const known = series.points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "";
  const value = (figure: Known) => valueInWords(model, figure, series.indicator, lang);
  return say(first === last ? chartWords.onlyOne : chartWords.firstAndLast, lang, {
    area: capital(areasFull(areasOf(model, series), lang)),
    first: periodInWords(first.period, lang),
    n: value(first),
    last: periodInWords(last.period, lang),
    m: value(last),
  });
}

/** The greatest and the least of a series, the earlier of equals; none of fewer than three. */
export function extremes(series: Series): { peak: Known; trough: Known } | null {
  const known = series.points.filter(isKnown);
  const [first] = known;
  if (!first || known.length < 3) return null;
  let [peak, trough] = [first, first];
  for (const point of known) {
    if (point.amount.gt(peak.amount)) peak = point;
    if (point.amount.lt(trough.amount)) trough = point;
  }
  return peak.amount.eq(trough.amount) ? null : { peak, trough };
}

/** What is to be seen in a series: its ends, extremes, gaps and breaks. */
export function seriesDescription(model: Model, series: Series, lang: Lang): string {
  const { indicator, points, breaks } = series;
  const said = [firstAndLast(model, series, lang)];
  const found = extremes(series);
  for (const key of ["peak", "trough"] as const) {
    if (!found) continue;
    const period = periodInWords(found[key].period, lang);
    said.push(
      say(chartWords[key], lang, { period, n: valueInWords(model, found[key], indicator, lang) }),
    );
  }
  const gaps = points.filter((point) => !isKnown(point)).length;
  if (gaps > 0) said.push(say(chartWords.gaps, lang, { n: gaps }));
  for (const each of breaks) {
    const period = periodInWords(each.period, lang);
    said.push(say(chartWords.breakHere, lang, { period, why: each[lang] }));
  }
  return said.join(" ");
}
