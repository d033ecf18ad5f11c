import type { Model } from "../model/model.ts";
import type { ChartReport } from "../model/report/chart.ts";
import type { Lang } from "../text/lang.ts";
import { comparisonFinding, comparisonTitle } from "./comparison.ts";
import type { Sentence } from "./sentence.ts";
import { seriesFinding, seriesTitle } from "./series.ts";

/** What a chart's page is called, and what it shows. */
export function chartFinding(
  model: Model,
  { indicator, comparison, series }: ChartReport,
  lang: Lang,
): { title: string; finding: Sentence } {
  if (comparison) {
    return {
      title: comparisonTitle(model, comparison, lang),
      finding: comparisonFinding(model, comparison, lang, true),
    };
  }
  if (series) {
    return { title: seriesTitle(model, series, lang), finding: seriesFinding(model, series, lang) };
  }
  return { title: indicator[lang], finding: [] };
}
