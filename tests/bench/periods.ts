import type { View } from "../../src/components/view.ts";
import { comparisonFinding } from "../../src/findings/comparison.ts";
import { homeHeadline, homeLede } from "../../src/findings/home.ts";
import { lineFinding } from "../../src/findings/line.ts";
import { monthHeadline, monthLede } from "../../src/findings/month.ts";
import { yearHeadline, yearLede } from "../../src/findings/year.ts";
import { homeReport } from "../../src/model/report/home.ts";
import { monthReport } from "../../src/model/report/month.ts";
import { yearReport } from "../../src/model/report/year.ts";
import { allLines, type TopicReport } from "../../src/model/topic.ts";
import { capital } from "../../src/text/area-name.ts";
import { type Period, periodInWords } from "../../src/text/period.ts";
import { topicWords, siteWords as words } from "../../src/text/words/site.ts";
import { indicatorName } from "./cells.ts";
import { cards, comparisonFigures, seriesFigure } from "./figures.ts";
import { type Body, finding, lede, link, list, section } from "./markup.ts";
import { areaTable, factTable, planTable, rowsTable, sourceList } from "./tables.ts";

/*
 * The site's kinds of page, each from the report, the findings and the charts that the real page
 * asks for: what building the site costs before any framework.
 */

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
  const { model, lang, t, settings } = view;
  const report = homeReport(model);
  const { compared } = report;
  return {
    title: settings.name[lang],
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
      sourceList(view, report.sources, title, { period }),
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
