import { createHash } from "node:crypto";
import type { View } from "../../src/components/view.ts";
import type { Fact } from "../../src/data/fact.ts";
import type { Observation } from "../../src/data/observation.ts";
import type { Source } from "../../src/data/source.ts";
import { checksumText } from "../../src/exports/checksum.ts";
import { inWords, planInWords, typedInWords } from "../../src/findings/quantity.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { figureAt, isKnown } from "../../src/model/figure.ts";
import { known } from "../../src/model/model.ts";
import type { HeldPlan } from "../../src/model/progress.ts";
import type { AreaLine } from "../../src/model/report/area.ts";
import type { IndicatorReport } from "../../src/model/report/indicator.ts";
import { rowsOf } from "../../src/model/report/version.ts";
import { type Subject, type Version, versionsOf } from "../../src/model/version.ts";
import { capital } from "../../src/text/area-name.ts";
import { dateInWords, dayAndMonth } from "../../src/text/date.ts";
import { formatPercent, formatTyped } from "../../src/text/number.ts";
import { periodInWords, periodShort } from "../../src/text/period.ts";
import { say } from "../../src/text/say.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { versionWords } from "../../src/text/words/version.ts";
import { areaNames, areasOfRow, indicatorName, mark, signs } from "./cells.ts";
import { escaped, link, list, section, table } from "./markup.ts";

/** An area's figures beside the province's. */
export function areaLines(view: View, lines: readonly AreaLine[], periods = false): string {
  const { t, lang, to } = view;
  const head = [t(words.indicator), t(words.area), t(words.wholeProvince), t(words.rank)];
  const rows = lines.map(({ key, period, province, standing, share, indicator }) => [
    `${indicatorName(view, indicator)} ${periods ? link(to.areaMonth(period, key.area.id), periodShort(period, lang)) : ""}`,
    mark(view, key.figure),
    isKnown(province) ? mark(view, province) : "…",
    standing ? `${standing.rank}/${standing.of}` : "",
    share?.gt(0) ? formatPercent(share, lang) : "",
  ]);
  const shown = lines.flatMap(({ key, province }) => [key.figure, province]);
  return table([...head, t(words.share)], rows) + signs(view, shown);
}

/** Rows as the files have them. */
export function rowsTable(view: View, rows: readonly Observation[]): string {
  const { t, lang, model } = view;
  const number = (row: Observation, text: string | undefined) => {
    if (text === undefined) return "";
    const n = formatTyped(text, lang);
    return escaped(row.qualifier ? say(figureWords[row.qualifier], lang, { n }) : n);
  };
  const order = [...model.indicators.keys()];
  const at = (row: Observation) => order.indexOf(row.indicator);
  const body = rows
    .toSorted((a, b) => at(a) - at(b))
    .map((row) => [
      `${indicatorName(view, known(model.indicators, row.indicator))} ${lang === "vi" ? escaped(row.note ?? "") : ""}`,
      areasOfRow(view, row),
      number(row, row.value?.text),
      number(row, row.to_date?.text),
      escaped(known(model.units, row.unit)[lang]) +
        (row.as_of ? escaped(t(words.countedTo, { date: dayAndMonth(row.as_of, lang) })) : "") +
        (row.status ? escaped(say(figureWords[row.status], lang)) : ""),
      escaped(row.place ?? ""),
    ]);
  const head = [t(words.indicator), t(words.area), t(words.value), t(words.to_date)];
  return table([...head, t(words.unit), t(words.place)], body);
}

/** Areas by the indicators they can be compared in. */
export function areaTable(view: View, columns: readonly Comparison[]): string {
  const { t, lang } = view;
  const [first] = columns;
  if (!first) return "";
  const areas = new Map(columns.flatMap(({ rows }) => rows.map((row) => [row.id, row.areas])));
  const cell = (column: Comparison, id: string) => {
    const found = column.rows.find((row) => row.id === id);
    return found ? mark(view, found.figure) : "";
  };
  const total = [escaped(t(words.wholeProvince)), ...columns.map((c) => mark(view, c.total))];
  const rows = [...areas].map(([id, named]) => [
    areaNames(view, named, first.period),
    ...columns.map((column) => cell(column, id)),
  ]);
  const head = [t(words.area), ...columns.map(({ indicator }) => indicator[lang])];
  const shown = columns.flatMap((column) => column.rows.map((row) => row.figure));
  return table(head, [total, ...rows]) + signs(view, shown);
}

/** Plans and how far they got. */
export function planTable(view: View, plans: readonly HeldPlan[]): string {
  const { t, lang, model, to } = view;
  const province = ({ plan }: HeldPlan) => plan.target.area === model.province.id;
  const shown = plans.length > 40 ? plans.filter(province) : plans;
  const rows = shown.map(({ indicator, plan, progress }) => [
    indicatorName(view, indicator),
    `${areasOfRow(view, plan.target)} (${escaped(t(words[plan.target.set_by]))})`,
    link(to.year(plan.target.period), periodShort(plan.target.period, lang)),
    escaped(planInWords(model, plan, lang)),
    progress ? escaped(inWords(model, progress.done, lang)) : "",
    progress?.share ? formatPercent(progress.share, lang) : "",
  ]);
  const head = [t(words.indicator), t(words.area), t(words.year), t(words.plan)];
  return table([...head, t(words.to_date), t(words.ofPlan)], rows);
}

/** Every period of an indicator. */
export function periodsTable(view: View, { indicator, periods }: IndicatorReport): string {
  const { t, lang, model, pages, to } = view;
  const rows = periods.map(({ period }) => {
    const at = (measure: "value" | "to_date") => {
      const cell = { indicator: indicator.id, area: model.province.id, period, measure };
      return mark(view, figureAt(model, cell));
    };
    const page = pages.months.includes(period) ? to.month(period) : to.year(period.slice(0, 4));
    const compared = pages.comparisons.has(`${indicator.id}/${period}`);
    return [
      link(page, capital(periodInWords(period, lang))),
      at("value"),
      at("to_date"),
      compared ? link(to.chart(indicator.id, period), t(words.byAreaLink)) : "",
    ];
  });
  return table([t(words.period), t(words.value), t(words.to_date), ""], rows);
}

/** Quantities given once. */
export function factTable(view: View, facts: readonly Fact[]): string {
  const { t, lang, model } = view;
  const rows = facts.map((fact) => [
    escaped(fact[lang]) + (lang === "vi" ? escaped(fact.note ?? "") : ""),
    areasOfRow(view, fact),
    escaped(typedInWords(fact.value.text, known(model.units, fact.unit), fact.qualifier, lang)),
    escaped(fact.place ?? ""),
  ]);
  if (rows.length === 0) return "";
  const head = [t(words.facts), t(words.area), t(words.value), t(words.place)];
  return section(t(words.facts), escaped(t(words.factsLede)), table(head, rows));
}

/** The documents a page's figures stand in, and how its version is cited where it has one. */
export function sourceList(
  view: View,
  sources: readonly Source[],
  title: string,
  subject?: Subject,
): string {
  const { t, lang, model, revision, settings } = view;
  const items = sources.map(({ title: name, number, issued, issuer }) => {
    const parts = [name, number, issued && dateInWords(issued, lang)];
    return escaped([...parts, known(model.agencies, issuer)[lang]].filter(Boolean).join(" · "));
  });
  const standing = subject && view.past ? versionsOf(view.past, subject).at(-1) : undefined;
  const data = revision
    ? t(words.version, { hash: revision.hash, date: dateInWords(revision.date, lang) })
    : t(words.noHistory);
  const version = standing && subject ? versionCited(view, subject, standing) : data;
  const cited = `<p class="note"><b>${escaped(t(words.cite))}:</b> ${escaped(t(words.citation, { site: settings.name[lang], title, version }))}</p>`;
  const since = standing && dateInWords(standing.since, lang);
  const versions = since
    ? section(t(versionWords.versions), escaped(t(versionWords.onlyVersion, { since })))
    : "";
  return versions + section(t(words.sources), list(items, "plain"), cited);
}

function versionCited(view: View, subject: Subject, { number, since }: Version): string {
  const { t, lang, model, to } = view;
  const text = checksumText(rowsOf(model, subject));
  const address =
    "indicator" in subject
      ? to.chartVersion(subject.indicator, subject.key, number)
      : to.monthVersion(subject.period, number);
  return t(versionWords.cited, {
    n: number,
    date: dateInWords(since, lang),
    checksum: createHash("sha256").update(text).digest("hex").slice(0, 16),
    address,
  });
}
