import { lineChart } from "../../src/charts/line.ts";
import { progressBar } from "../../src/charts/progress.ts";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { smallMultiples } from "../../src/charts/small-multiples.ts";
import { sparkline } from "../../src/charts/sparkline.ts";
import { tileMap } from "../../src/charts/tile-map.ts";
import type { View } from "../../src/components/view.ts";
import { comparisonNote, comparisonTitle } from "../../src/findings/comparison.ts";
import { keyFigureNotes } from "../../src/findings/key-figure.ts";
import { unitAfter, unitOf } from "../../src/findings/quantity.ts";
import { seriesTitle } from "../../src/findings/series.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { KeyFigure } from "../../src/model/key-figure.ts";
import type { Series } from "../../src/model/series.ts";
import { dateInWords } from "../../src/text/date.ts";
import { formatPercent, formatTyped } from "../../src/text/number.ts";
import { periodInWords } from "../../src/text/period.ts";
import { slug } from "../../src/text/slug.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { areaNames, mark, signs } from "./cells.ts";
import { escaped, link, list, section, table } from "./markup.ts";

/** Every chart is drawn twice: for the phone and for wider pages. */
const sizes = ["wide", "phone"] as const;

function figure(caption: string, drawings: readonly (string | null)[], ...below: string[]): string {
  const drawn = drawings.filter((drawing) => drawing !== null);
  return `<figure><figcaption>${escaped(caption)}</figcaption>${drawn.join("")}${below.join("")}</figure>`;
}

function details(view: View, content: string, open: boolean): string {
  const summary = escaped(view.t(words.showTable));
  return `<details${open ? " open" : ""}><summary>${summary}</summary>${content}</details>`;
}

/** Key figures as cards. */
export function cards(view: View, figures: readonly KeyFigure[], periods = false): string {
  const { lang, model, pages, to } = view;
  const items = figures.map((key) => {
    const number = formatTyped(key.figure.text, lang);
    const unit = unitAfter(unitOf(model, key.indicator), number, lang);
    const { id } = key.indicator;
    const drawing = key.progress
      ? progressBar(key.progress)
      : key.trend && key.trend.points.length > 2
        ? sparkline(key.trend)
        : null;
    const notes = keyFigureNotes(model, key, lang, periods);
    return [
      `<h3>${link(pages.indicators.has(id) ? to.indicator(id) : null, key.indicator[lang])}</h3>`,
      `<p class="v"><b>${number}</b> ${escaped(unit)}</p>${drawing ?? ""}`,
      ...notes.map((note) => `<p class="s">${escaped(note)}</p>`),
    ].join("");
  });
  return items.length > 0 ? list(items, "kpis") : "";
}

/** Areas compared: ranked bars, the map, the table. */
export function comparisonFigures(
  view: View,
  comparison: Comparison,
  { highlight, alone = false }: { highlight?: string; alone?: boolean } = {},
): string {
  const { lang, model, pages, to, t } = view;
  const { indicator, period, rows, total } = comparison;
  const id = `${indicator.id}-${period}`;
  const bars = sizes.map((size) =>
    rankedBars(model, comparison, { size, lang, id: `b-${id}`, highlight }),
  );
  const tiles = sizes.map((size) =>
    tileMap(model, comparison, { size, lang, id: `m-${id}`, highlight }),
  );
  const hasChart = !alone && pages.comparisons.has(`${indicator.id}/${period}`);
  const chart = hasChart ? to.chart(indicator.id, period) : null;
  const shown =
    chart && rows.length > 20 ? rows.filter((row, i) => i < 10 || row.id === highlight) : rows;
  const body = [
    ...(total.amount ? [[escaped(t(words.wholeProvince)), mark(view, total), "100%"]] : []),
    ...shown.map((row) => [
      areaNames(view, row.areas, period),
      mark(view, row.figure),
      row.share?.gt(0) ? formatPercent(row.share, lang) : "",
    ]),
  ];
  const note = comparisonNote(model, comparison, lang) ?? "";
  const why = link(`${to.about}#${slug(t(words.whyTiles))}`, t(words.whyTiles));
  const mapNote = t(words.mapNote, { date: dateInWords(comparison.day, lang) });
  const drawn = figure(
    comparisonTitle(model, comparison, lang),
    bars,
    `<p class="src">${escaped(note)} ${chart ? link(chart, t(words.openChart)) : ""}</p>`,
    signs(
      view,
      rows.map((row) => row.figure),
    ),
    details(view, table([t(words.area), indicator[lang], t(words.share)], body), alone),
  );
  if (!tiles[0]) return drawn;
  return (
    drawn + figure(t(words.whereInProvince), tiles, `<p class="src">${escaped(mapNote)} ${why}</p>`)
  );
}

/** One area over time: the line and its table. */
export function seriesFigure(view: View, series: Series, alone = false): string {
  const { lang, model, pages, to, t } = view;
  const { indicator, area, points } = series;
  const drawings = sizes.map((size) =>
    lineChart(model, series, { size, lang, id: `l-${indicator.id}-${area}` }),
  );
  const rows = points
    .toReversed()
    .map((each) => [
      link(
        pages.months.includes(each.period) ? to.month(each.period) : null,
        periodInWords(each.period, lang),
      ),
      mark(view, each),
    ]);
  const hasChart = !alone && pages.series.has(`${indicator.id}/${area}`);
  return figure(
    seriesTitle(model, series, lang),
    drawings,
    points.length === 1 ? `<p class="src">${escaped(t(words.onePoint))}</p>` : "",
    hasChart ? `<p class="src">${link(to.chart(indicator.id, area), t(words.openChart))}</p>` : "",
    signs(view, points),
    details(view, table([t(words.period), t(words[series.measure])], rows), alone),
  );
}

/** Several series of one indicator on one scale. */
export function multiples(view: View, all: readonly Series[], highlight?: string): string {
  const { lang, model, t } = view;
  const [first] = all;
  if (!first) return "";
  const drawings = sizes.map((size) =>
    smallMultiples(model, all, { size, lang, id: `s-${first.indicator.id}`, highlight }),
  );
  return section(t(words.areasOverTime), figure(first.indicator[lang], drawings));
}
