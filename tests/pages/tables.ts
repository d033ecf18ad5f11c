import { lastDay, type Period, periodShort } from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { areaLine, comparison, comparisonRows } from "./comparison.ts";
import { correctionTable, factTable, fileTable, planTable } from "./file-tables.ts";
import type { PageTable } from "./outline.ts";
import type { BuiltPage } from "./page.ts";
import { the } from "./record.ts";
import { type Asked, periodRows, periodsOf, seriesRows } from "./rows.ts";
import { inCell } from "./said.ts";

/** What a table must have and has, row by row. */
export interface Held {
  /** Which kind of table it is. */
  kind: string;
  expected: string[][];
  found: string[][];
}

/** A page's table against the data; null where nothing says what it ought to hold. */
export function held(asked: Asked, page: BuiltPage, table: PageTable): Held | null {
  const { lang } = asked;
  const is = (...entries: { vi: string; en: string }[]) =>
    entries.some((entry) => entry[lang] === table.heading);
  const chart = table.chart || chartOf(page.place);
  if (chart.startsWith("b-")) return comparisonTable(asked, page, chart, table);
  if (chart.startsWith("l-")) return seriesTable(asked, page, chart, table);
  if (is(words.everyFigure, words.jointFigures, words.around)) return fileTable(asked, page, table);
  if (is(words.monthTable)) return areaTable(asked, page, table);
  if (is(words.keyFigures, words.currentFigures)) return lineTable(asked, page, table);
  if (is(words.plans, words.plansOfArea)) return planTable(asked, page, table);
  if (is(words.corrections)) return correctionTable(asked, page, table);
  if (is(words.facts)) return factTable(asked, page, table);
  if (is(words.overTime)) return periodTable(asked, page, table);
  return null;
}

/** The chart that a page is of, by its address: as the drawing would be called. */
function chartOf(place: string): string {
  const [, indicator, key = ""] = /^bieu-do\/([^/]+)\/([^/]+)\/$/.exec(place) ?? [];
  if (indicator === undefined) return "";
  return `${/^\d/.test(key) ? "b" : "l"}-${indicator}-${key}`;
}

/** The indicator and the period or area of a drawing's name. */
function partsOf({ figures }: Asked, chart: string): [indicator: string, key: string] {
  const name = chart.slice(2);
  const ids = [...figures.record.indicators.keys()].filter((id) => name.startsWith(`${id}-`));
  const isKey = (key: string) =>
    /^\d{4}(-\w+)?$/.test(key) || figures.record.areas.some(({ id }) => id === key);
  const id = ids.find((each) => isKey(name.slice(each.length + 1))) ?? "";
  return [id, name.slice(id.length + 1)];
}

const texts = (table: PageTable) => table.rows.map((row) => row.map(({ text }) => text));

function comparisonTable(asked: Asked, page: BuiltPage, chart: string, table: PageTable): Held {
  const [indicator, period] = partsOf(asked, chart);
  const [part, , own = ""] = page.place.split("/");
  const expected = comparisonRows(asked, indicator, period, part === "bieu-do" ? null : { own });
  return { kind: "comparison", expected, found: texts(table) };
}

function seriesTable(asked: Asked, page: BuiltPage, chart: string, table: PageTable): Held {
  const [indicator, area] = partsOf(asked, chart);
  const [, year] = /^nam\/(\d+)\/$/.exec(page.place) ?? [];
  const expected = seriesRows(asked, indicator, area, year).reverse();
  return { kind: "series", expected, found: texts(table) };
}

/** Areas down, indicators across: those that three areas or more have a figure of. */
function areaTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang } = asked;
  const period: Period = page.place.split("/")[1] ?? "";
  const all = [...figures.record.indicators.values()].map(({ id }) => ({
    id,
    ...comparison(asked, id, period),
  }));
  const columns = all.filter(
    ({ rows }) => rows.filter((row) => row.found.amount !== null).length > 2,
  );
  const areas = new Set(columns.flatMap(({ rows }) => rows.map(({ area }) => area)));
  const cell = (id: string, found: (typeof all)[number]["total"]) =>
    inCell(figures.record, id, found, lang);
  const head = table.head.slice(1).map(({ text }) => text);
  const ordered = columns.toSorted((a, b) => head.indexOf(name(a.id)) - head.indexOf(name(b.id)));
  function name(id: string): string {
    return the(figures.record.indicators, id)[lang];
  }
  const rows = [...areas].map((area) => [
    figures.land.name(area, lastDay(period), lang),
    ...ordered.map(({ id, rows }) => {
      const row = rows.find((each) => each.area === area);
      return row ? cell(id, row.found) : "";
    }),
  ]);
  const expected = [
    ["", ...ordered.map(({ id }) => name(id))],
    [words.wholeProvince[lang], ...ordered.map(({ id, total }) => cell(id, total))],
    ...rows,
  ];
  return { kind: "areas", expected, found: [["", ...head], ...texts(table)] };
}

function lineTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang } = asked;
  const [part, first = "", second = ""] = page.place.split("/");
  const found = table.rows.map(([name, ...rest]) =>
    [name?.text, name?.small, ...rest.map(({ text }) => text)].map((text) => text ?? ""),
  );
  const ids = [...figures.record.indicators.keys()];
  if (part === "thang") {
    const expected = ids.flatMap((id) => [areaLine(asked, second, id, first) ?? []]);
    return { kind: "lines", expected: expected.filter((row) => row.length > 0), found };
  }
  // The newest of the periods that the area has a row of its own or a page in.
  const own = new Set(
    figures.record.figures.filter((row) => row.area === first).map((r) => r.period),
  );
  const listed = page.links.flatMap(({ href }) => {
    const [, period, area] = /\/thang\/([^/]+)\/([^/]+)\/$/.exec(href) ?? [];
    return area === first && period !== undefined ? [period] : [];
  });
  const expected = ids.flatMap((id) => {
    const periods = periodsOf(figures, id).filter((p) => own.has(p) || listed.includes(p));
    for (const period of periods.reverse()) {
      const line = areaLine(asked, first, id, period);
      if (line) return [line.toSpliced(2, 0, periodShort(period, lang))];
    }
    return [];
  });
  return { kind: "latest", expected, found };
}

function periodTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const [, indicator = ""] = page.place.split("/");
  const found = texts(table).map((row) => row.slice(0, 3));
  return { kind: "periods", expected: periodRows(asked, indicator).reverse(), found };
}
