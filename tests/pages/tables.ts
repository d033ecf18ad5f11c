import {
  frequencyOf,
  lastDay,
  type Period,
  periodInWords,
  periodShort,
} from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { read } from "./amount.ts";
import type { PageTable } from "./outline.ts";
import type { BuiltPage } from "./page.ts";
import { the } from "./record.ts";
import {
  type Asked,
  areaLine,
  comparison,
  comparisonRows,
  correctionRow,
  factRow,
  fileRow,
  periodRows,
  periodsOf,
  planRow,
  seriesRows,
} from "./rows.ts";
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

/** More rows of a period than this are left to the pages of their areas' month. */
const mostRows = 300;

function fileTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang, places } = asked;
  const { land, record } = figures;
  const [part = "", first = "", second = ""] = page.place.split("/");
  const isJoint = table.heading === words.jointFigures[lang];
  const isAround = table.heading === words.around[lang];
  const isOwn = !isJoint && !isAround && second !== "";
  const ofPeriod = record.figures.filter(({ period }) => period === first);
  const rows = record.figures.filter(({ area, period }) => {
    const units = area.split("+");
    if (isJoint) return units.length > 1 && units.includes(first);
    const day = lastDay(period);
    const inside = (unit: string) => unit === second || land.on(unit, day)?.parent === second;
    if (isAround) return period === first && area !== second && units.some(inside);
    if (isOwn) return period === first && area === second;
    const isElsewhere = ofPeriod.length > mostRows && places.has(`thang/${period}/${area}/`);
    if (part === "thang") return period === first && !isElsewhere;
    return period.startsWith(first) && capital(periodInWords(period, lang)) === table.lead;
  });
  const found = table.rows.map(([name, ...rest]) => {
    const cells = rest.map(({ text, small }, i) =>
      i === rest.length - 2 ? [text, small] : [text],
    );
    return [name?.text ?? "", name?.small ?? "", ...cells.flat()];
  });
  const expected = rows.map((row) => {
    const cells = fileRow(asked, row);
    if (isJoint) return cells.toSpliced(3, 0, periodShort(row.period, lang));
    return isOwn ? cells.toSpliced(2, 1) : cells;
  });
  return { kind: isAround ? "around" : isJoint ? "joint" : "files", expected, found };
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

/** More plans than this are left to their areas' pages, but for the province's. */
const mostPlans = 40;

function planTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures, lang } = asked;
  const [part, id = ""] = page.place.split("/");
  const all = figures.record.plans.filter((plan) => {
    if (part === "nam") return plan.period === id;
    return part === "chi-tieu" ? plan.indicator === id : plan.area.split("+").includes(id);
  });
  const whole = figures.land.province.id;
  const isLong = part !== "dia-phuong" && all.length > mostPlans;
  const plans = isLong ? all.filter(({ area }) => area === whole) : all;
  const heads = table.head.map(({ text }) => text);
  const has = (entry: { vi: string; en: string }) => heads.includes(entry[lang]);
  const shown = [has(words.indicator), true, true, has(words.year), true];
  const rows = plans.map((plan) => planRow(asked, plan));
  const isHeld = all.some((plan) => planRow(asked, plan)[5] !== "");
  const expected = rows.map((row) => row.filter((_, i) => shown[i] ?? isHeld));
  const found = table.rows.map((row) =>
    row.flatMap(({ text, small }) => (small === "" ? [text] : [text, small])),
  );
  return { kind: "plans", expected, found };
}

function factTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const { figures } = asked;
  const [part, first = "", second = ""] = page.place.split("/");
  const facts = figures.record.facts.filter(({ period, area }) => {
    const units = area.split("+");
    if (part === "dia-phuong") return units.includes(first);
    if (part === "nam") return period.startsWith(first) && frequencyOf(period) !== "month";
    const inside = (unit: string) =>
      unit === second || figures.land.on(unit, lastDay(period))?.parent === second;
    return period === first && (second === "" || units.some(inside));
  });
  const found = table.rows.map(([name, ...rest]) =>
    [name?.text, name?.small, ...rest.map(({ text }) => text)].map((text) => text ?? ""),
  );
  return { kind: "facts", expected: facts.map((fact) => factRow(asked, fact)), found };
}

function correctionTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const [, period] = page.place.split("/");
  const all = asked.figures.record.corrections;
  const isHome = page.place === "";
  const rows = isHome
    ? all.toSorted((a, b) => b.corrected.localeCompare(a.corrected)).slice(0, 5)
    : all.filter((each) => each.period === period);
  const found = table.rows.map((row) =>
    row.flatMap(({ text, small }, i) => (i === 0 || i === row.length - 1 ? [text, small] : [text])),
  );
  const expected = rows.map((each) => correctionRow(asked, each, isHome));
  return { kind: "corrections", expected, found };
}

function periodTable(asked: Asked, page: BuiltPage, table: PageTable): Held {
  const [, indicator = ""] = page.place.split("/");
  const found = texts(table).map((row) => row.slice(0, 3));
  return { kind: "periods", expected: periodRows(asked, indicator).reverse(), found };
}

/** A page's cards against the data: name and number. */
export function heldCards(asked: Asked, page: BuiltPage): Held {
  const { figures, lang } = asked;
  const { record, land } = figures;
  const [, second = ""] = page.place.split("/");
  const months = [...record.released].filter((period) => frequencyOf(period) === "month").sort();
  const periods = page.place === "" ? months.reverse() : [second];
  const leads = [...record.indicators.values()]
    .filter(({ lead }) => lead !== "")
    .sort((a, b) => Number(a.lead) - Number(b.lead));
  const cards = leads.flatMap((indicator) => {
    for (const period of periods) {
      const column = figures.main(indicator.id, period);
      const area = land.province.id;
      const found = figures.at({ indicator: indicator.id, area, period, column });
      if (found.amount === null) continue;
      const sign = the(record.units, indicator.unit).vi === "%" ? "%" : "";
      const when = page.place === "" ? [capital(periodInWords(period, lang))] : [];
      return [[indicator[lang], read(found.typed, lang) + sign, ...when]];
    }
    return [];
  });
  const found = page.cards.map(({ name, number, notes }) =>
    page.place === "" ? [name, number, notes[0] ?? ""] : [name, number],
  );
  // The first ones, few enough to be taken in at a glance.
  const shown = Math.max(found.length, Math.min(cards.length, 4));
  return { kind: "cards", expected: cards.slice(0, shown), found };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
