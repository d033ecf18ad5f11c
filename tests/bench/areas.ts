import type { View } from "../../src/components/view.ts";
import { areaHeadline, areaLede } from "../../src/findings/area.ts";
import { areaMonthHeadline, areaMonthLede } from "../../src/findings/area-month.ts";
import { comparison } from "../../src/model/comparison.ts";
import { type AreaReport, areaReport } from "../../src/model/report/area.ts";
import { areaMonthReport } from "../../src/model/report/area-month.ts";
import { areaName, capital } from "../../src/text/area-name.ts";
import { dateInWords, dayBefore } from "../../src/text/date.ts";
import { type Period, periodInWords } from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { areaNames } from "./cells.ts";
import { comparisonFigures, multiples, seriesFigure } from "./figures.ts";
import { type Body, escaped, lede, link, list, section } from "./markup.ts";
import { areaLines, factTable, planTable, rowsTable, sourceList } from "./tables.ts";

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
      ...report.courses.map((series) => seriesFigure(view, series)),
      multiples(view, report.multiples, id),
      report.plans.length > 0 ? section(t(words.plansOfArea), planTable(view, report.plans)) : "",
      section(t(words.monthsOfArea), list(months)),
      report.joint.length > 0 ? section(t(words.jointFigures), rowsTable(view, report.joint)) : "",
      factTable(view, report.facts),
      section(t(words.history), historyOf(view, report)),
      section(t(words.inside), list(report.inside.map((each) => areaNames(view, [each])))),
      sourceList(view, report.sources, title),
    ],
  };
}

/** What a unit was part of, came from and became. */
function historyOf({ t, lang, model }: View, { rows, from, became }: AreaReport): string {
  const name = (id: string | null, day: string) =>
    id === null ? t(words.unknownArea) : areaName(model.geography.named(id, day), lang);
  const dated = rows
    .filter((row) => row.valid_from ?? row.valid_to)
    .map((row) => {
      const since =
        row.valid_from && t(words.historyFrom, { date: dateInWords(row.valid_from, lang) });
      const until =
        row.valid_to && t(words.historyUntil, { date: dateInWords(row.valid_to, lang) });
      return [areaName(row, lang), since, until, row.act].filter(Boolean).join(" ");
    });
  const changes = [...from, ...became].map(({ date: day, from: old, to, kind, act }) => {
    const date = dateInWords(day, lang);
    const before = name(old, dayBefore(day));
    const said = t(words.changedOn, {
      date,
      said: t(words[kind], { from: before, to: name(to, day) }),
    });
    return `${said} ${act ?? ""}`;
  });
  return list([...dated, ...changes].map(escaped), "plain");
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
