import { isKnown, type Known } from "../model/figure.ts";
import { keyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import type { Lang } from "../text/lang.ts";
import { frequencyOf, lastDay, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { counting } from "./count.ts";
import { keyClause } from "./key-figure.ts";
import { subject } from "./name.ts";
import { inWords, qualifierOf } from "./quantity.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { ofLength, openClause } from "./time.ts";
import { totalTitle, withUnitTitle } from "./title.ts";

/** What an area's line shows: its latest figure, and where that stands among those since the last break. */
export function seriesFinding(model: Model, series: Series, lang: Lang): Sentence {
  const last = series.points.findLast(isKnown);
  const key = last && keyFigure(model, series.indicator, series.area, last.period);
  if (!last || !key) {
    const who = subject(model, series.area, lastDay(series.points.at(-1)?.period ?? ""), lang);
    return sentences(say(words.noFiguresOf, lang, { who }));
  }
  return sentences(
    keyClause(model, key, { lang, named: true, bold: true }),
    openClause(model, last.period, lang),
    peakClause(model, series, last, lang),
  );
}

/**
 * "Đó là mức cao nhất trong 16 kỳ có số", or when it was highest; null for a count that only ever
 * grows and where fewer than three figures can be compared.
 */
function peakClause(
  model: Model,
  { indicator, measure, points, breaks }: Series,
  last: Known,
  lang: Lang,
): string | null {
  if (measure === "to_date" && indicator.to_date !== "stock") return null;
  const since = breaks.at(-1)?.period ?? "";
  const known = points.filter(isKnown).filter(({ period }) => period >= since);
  if (known.length < 3 || known.some((point) => qualifierOf(point) !== null)) return null;
  const above = known.filter(({ amount }) => amount.gt(last.amount));
  const below = known.filter(({ amount }) => amount.lt(last.amount));
  if (above.length === 0 && below.length === known.length - 1) {
    return counting(words.isHighest, known.length, lang);
  }
  if (below.length === 0 && above.length === known.length - 1) {
    return counting(words.isLowest, known.length, lang);
  }
  const top = known.filter((point) => known.every(({ amount }) => amount.lte(point.amount)));
  const [peak] = top;
  if (!peak || top.length > 1) return null;
  const period = periodInWords(peak.period, lang);
  return say(words.wasHighest, lang, { period, n: inWords(model, peak, lang) });
}

/** "Đường giao thông nông thôn theo tháng, toàn tỉnh (km)": an area over time. */
export function seriesTitle(
  model: Model,
  { indicator, area, measure, points }: Series,
  lang: Lang,
): string {
  const last = points.at(-1)?.period ?? "";
  const isNew = measure === "value" && indicator.to_date === "stock";
  const total = measure === "to_date" ? totalTitle(indicator, lang) : null;
  const title = say(isNew ? words.titleSeriesNew : words.titleSeries, lang, {
    name: total === null ? indicator[lang] : `${indicator[lang]}, ${total}`,
    by: ofLength("by", frequencyOf(last), lang),
    who: subject(model, area, lastDay(last), lang),
  });
  return withUnitTitle(model, indicator, title, lang);
}
