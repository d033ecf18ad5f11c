import type { View } from "../../src/components/view.ts";
import { areaHeadline, areaLede } from "../../src/findings/area.ts";
import { areaMonthHeadline, areaMonthLede } from "../../src/findings/area-month.ts";
import { comparisonFinding, comparisonTitle } from "../../src/findings/comparison.ts";
import { homeHeadline, homeLede } from "../../src/findings/home.ts";
import { indicatorHeadline, indicatorLede } from "../../src/findings/indicator.ts";
import { lineFinding } from "../../src/findings/line.ts";
import { monthHeadline, monthLede } from "../../src/findings/month.ts";
import type { Sentence } from "../../src/findings/sentence.ts";
import { seriesFinding, seriesTitle } from "../../src/findings/series.ts";
import { yearHeadline, yearLede } from "../../src/findings/year.ts";
import { comparison } from "../../src/model/comparison.ts";
import { areaReport } from "../../src/model/report/area.ts";
import { areaMonthReport } from "../../src/model/report/area-month.ts";
import { chartReport } from "../../src/model/report/chart.ts";
import { homeReport } from "../../src/model/report/home.ts";
import { indicatorReport } from "../../src/model/report/indicator.ts";
import { monthReport } from "../../src/model/report/month.ts";
import { yearReport } from "../../src/model/report/year.ts";
import { allLines, type TopicReport } from "../../src/model/topic.ts";
import { areaName, capital } from "../../src/text/area-name.ts";
import { type Period, periodInWords } from "../../src/text/period.ts";
import { topicWords, siteWords as words } from "../../src/text/words/site.ts";
import { areaNames, indicatorName } from "./cells.ts";
import { cards, comparisonFigures, multiples, seriesFigure } from "./figures.ts";
import { type Body, finding, link, list, section } from "./markup.ts";
import {
  areaLines,
  areaTable,
  factTable,
  periodsTable,
  planTable,
  rowsTable,
  sourceList,
} from "./tables.ts";

/*
 * The site's kinds of page, each from the report, the findings and the charts that the real page
 * asks for: what building the site costs before any framework.
 */

const lede = (of: Sentence) => `<p class="lede">${finding(of)}</p>`;

function monthLinks({ to, lang }: View, periods: readonly Period[]): string {
  return list(periods.map((period) => link(to.month(period), periodInWords(period, lang))));
}

function topic(view: View, report: TopicReport): string {
  const { lang, model } = view;
  const lines = allLines(report.lines);
  const drawn = lines.filter((line) => line.comparison && line.comparison.active > 2).slice(0, 3);
  const charts = drawn.flatMap((line) =>
    line.comparison
      ? [
          `<h3>${indicatorName(view, line.indicator)}</h3>`,
          `<p class="find">${finding(comparisonFinding(model, line.comparison, lang))}</p>`,
          comparisonFigures(view, line.comparison),
        ]
      : [],
  );
  const said = lines.filter((line) => !drawn.includes(line));
  const sentences = said.map((line) => finding(lineFinding(model, line, lang)));
  return section(topicWords[report.topic][lang], ...charts, list(sentences, "said"));
}

/** The latest released month at a glance. */
export function home(view: View): Body {
  const { model, lang, t } = view;
  const report = homeReport(model);
  const { compared } = report;
  return {
    title: `${t(words.brand)} ${t(words.province)}`,
    headline: homeHeadline(model, report, lang),
    parts: [
      lede(homeLede(model, report, lang)),
      section(t(words.currentFigures), cards(view, report.current.slice(0, 8), true)),
      compared
        ? section(
            compared.indicator[lang],
            finding(comparisonFinding(model, compared, lang)),
            comparisonFigures(view, compared),
          )
        : "",
      section(t(words.monthsOnRecord), monthLinks(view, report.months)),
    ],
  };
}

/** A month. */
export function month(view: View, period: Period): Body {
  const { model, lang, t, pages } = view;
  const report = monthReport(model, period);
  const title = capital(periodInWords(period, lang));
  const all = model.inPeriod(period);
  const here = all.filter((row) => !pages.areaMonths.has(`${period}/${row.area}`));
  return {
    title,
    headline: monthHeadline(model, report, lang),
    parts: [
      lede(monthLede(model, report, lang)),
      cards(view, report.key.slice(0, 6)),
      ...report.topics.map((each) => topic(view, each)),
      section(t(words.monthTable), areaTable(view, report.columns)),
      factTable(view, report.facts),
      section(t(words.everyFigure), rowsTable(view, all.length > 300 ? here : all)),
      sourceList(view, report.sources, title),
    ],
  };
}

/** A year. */
export function year(view: View, of: Period): Body {
  const { model, lang, t } = view;
  const report = yearReport(model, of);
  const title = capital(periodInWords(of, lang));
  return {
    title,
    headline: yearHeadline(model, report, lang),
    parts: [
      lede(yearLede(model, report, lang)),
      cards(view, report.key.slice(0, 6)),
      section(t(words.monthsOnRecord), monthLinks(view, report.months)),
      ...report.monthly.slice(0, 6).map((series) => seriesFigure(view, series)),
      ...report.longer.flatMap(({ period, topics }) => [
        ...topics.map((each) => topic(view, each)),
        section(t(words.everyFigure), rowsTable(view, model.inPeriod(period))),
      ]),
      section(t(words.plans), planTable(view, report.plans)),
      factTable(view, report.facts),
      sourceList(view, report.sources, title),
    ],
  };
}

/** An area over time. */
export function area(view: View, id: string): Body {
  const { model, lang, t, to, today } = view;
  const report = areaReport(model, id, today);
  const title = capital(areaName(report.area, lang));
  const months = report.months.map((period) =>
    link(to.areaMonth(period, id), periodInWords(period, lang)),
  );
  return {
    title,
    headline: areaHeadline(model, report, lang),
    parts: [
      lede(areaLede(model, report, lang)),
      section(t(words.currentFigures), areaLines(view, report.lines, true)),
      ...report.courses.slice(0, 2).map((series) => seriesFigure(view, series)),
      multiples(view, report.multiples, id),
      report.plans.length > 0 ? section(t(words.plansOfArea), planTable(view, report.plans)) : "",
      section(t(words.monthsOfArea), list(months)),
      report.joint.length > 0 ? section(t(words.jointFigures), rowsTable(view, report.joint)) : "",
      factTable(view, report.facts),
      section(t(words.inside), list(report.inside.map((each) => areaNames(view, [each])))),
      sourceList(view, report.sources, title),
    ],
  };
}

/** A month in one area. */
export function areaMonth(view: View, period: Period, id: string): Body {
  const { model, lang, t } = view;
  const report = areaMonthReport(model, period, id);
  const title = `${capital(areaName(report.area, lang))}, ${periodInWords(period, lang)}`;
  const lead = report.lines.find((line) => line.row && line.standing);
  const compared = lead && comparison(model, lead.indicator, period);
  return {
    title,
    headline: areaMonthHeadline(model, report, lang),
    parts: [
      lede(areaMonthLede(model, report, lang)),
      section(t(words.keyFigures), areaLines(view, report.lines)),
      compared
        ? section(compared.indicator[lang], comparisonFigures(view, compared, { highlight: id }))
        : "",
      report.around.length > 0 ? section(t(words.around), rowsTable(view, report.around)) : "",
      report.own.length > 0 ? section(t(words.everyFigure), rowsTable(view, report.own)) : "",
      factTable(view, report.facts),
      sourceList(view, report.sources, title),
    ],
  };
}

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
      section(t(words.definition), list(report.parts.map((part) => indicatorName(view, part)))),
      section(t(words.overTime), periodsTable(view, report)),
      report.plans.length > 0 ? section(t(words.plansOfArea), planTable(view, report.plans)) : "",
      sourceList(view, report.sources, title),
    ],
  };
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
      parts: [comparisonFigures(view, found, { alone: true }), sourceList(view, sources, title)],
    };
  }
  const title = series ? seriesTitle(model, series, lang) : of[lang];
  return {
    title,
    headline: series ? seriesFinding(model, series, lang) : [],
    parts: [series ? seriesFigure(view, series, true) : "", sourceList(view, sources, title)],
  };
}
