import { isKnown } from "../model/figure.ts";
import { keyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import type { Lang } from "../text/lang.ts";
import { frequencyOf, lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { keyClause } from "./key-figure.ts";
import { subject } from "./name.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { ofLength } from "./time.ts";
import { totalTitle, withUnitTitle } from "./title.ts";

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

/** The latest known figure of a series, its period named, beside what it is compared with. */
export function seriesFinding(
  model: Model,
  { indicator, area, points }: Series,
  lang: Lang,
): Sentence {
  const last = points.findLast(isKnown);
  const key = last && keyFigure(model, indicator, area, last.period);
  return sentences(key ? keyClause(model, key, { lang, named: true, bold: true }) : null);
}
