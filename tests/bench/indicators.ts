import type { View } from "../../src/components/view.ts";
import type { Indicator } from "../../src/data/indicator.ts";
import { comparisonFinding, comparisonTitle } from "../../src/findings/comparison.ts";
import { indicatorHeadline, indicatorLede } from "../../src/findings/indicator.ts";
import { seriesFinding, seriesTitle } from "../../src/findings/series.ts";
import { chartReport } from "../../src/model/report/chart.ts";
import { type IndicatorReport, indicatorReport } from "../../src/model/report/indicator.ts";
import { periodInWords } from "../../src/text/period.ts";
import type { Entry } from "../../src/text/say.ts";
import { toDateWords } from "../../src/text/words/indicator.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { indicatorName } from "./cells.ts";
import { comparisonFigures, multiples, seriesFigure } from "./figures.ts";
import { type Body, escaped, finding, lede, list, section } from "./markup.ts";
import { periodsTable, planTable, sourceList } from "./tables.ts";

/** An indicator. */
export function indicator(view: View, id: string): Body {
  const { model, lang, t } = view;
  const report = indicatorReport(model, id);
  const title = report.indicator[lang];
  return {
    title,
    headline: indicatorHeadline(model, report, lang),
    parts: [
      lede(indicatorLede(model, report, lang)),
      report.trend && report.trend.points.length > 1 ? seriesFigure(view, report.trend) : "",
      report.comparison
        ? section(
            periodInWords(report.comparison.period, lang),
            finding(comparisonFinding(model, report.comparison, lang)),
            comparisonFigures(view, report.comparison),
          )
        : "",
      multiples(view, report.areas),
      section(t(words.definition), factsOf(view, report)),
      section(t(words.overTime), periodsTable(view, report)),
      report.plans.length > 0 ? section(t(words.plansOfArea), planTable(view, report.plans)) : "",
      sourceList(view, report.sources, title),
    ],
  };
}

/** What it is made of and who is in charge. */
function factsOf(view: View, report: IndicatorReport): string {
  const { t, lang } = view;
  const { unit, agency, whole, shareOf, parts, indicator: of } = report;
  const named = (entry: Entry, all: readonly (Indicator | null)[]) =>
    all.flatMap((each) => (each ? [`${escaped(t(entry))}: ${indicatorName(view, each)}`] : []));
  return list(
    [
      `${escaped(t(words.unit))}: ${escaped(unit[lang])}`,
      `${escaped(t(words.to_date))}: ${escaped(t(toDateWords[of.to_date]))}`,
      ...(agency ? [`${escaped(t(words.agency))}: ${escaped(agency[lang])}`] : []),
      ...named(words.partOf, [whole]),
      ...named(words.shareOf, [shareOf]),
      ...named(words.parts, parts),
    ],
    "pairs",
  );
}

/** A chart alone: areas compared in a period, or one area over time. */
export function chart(view: View, id: string, key: string): Body {
  const { model, lang } = view;
  const { comparison: found, series, sources, indicator: of } = chartReport(model, id, key);
  if (found) {
    const title = comparisonTitle(model, found, lang);
    return {
      title,
      headline: comparisonFinding(model, found, lang),
      parts: [
        comparisonFigures(view, found, { alone: true }),
        sourceList(view, sources, title, { indicator: id, key }),
      ],
    };
  }
  const title = series ? seriesTitle(model, series, lang) : of[lang];
  return {
    title,
    headline: series ? seriesFinding(model, series, lang) : [],
    parts: [
      series ? seriesFigure(view, series, true) : "",
      sourceList(view, sources, title, { indicator: id, key }),
    ],
  };
}
