import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import settings from "../../content/site.json" with { type: "json" };
import { type View, view } from "../../src/components/view.ts";
import type { Commit } from "../../src/history/commit.ts";
import type { Past } from "../../src/history/past.ts";
import type { Model } from "../../src/model/model.ts";
import { pagesOf } from "../../src/model/pages.ts";
import { addresses } from "../../src/text/address.ts";
import { areaName, capital } from "../../src/text/area-name.ts";
import { dateInWords } from "../../src/text/date.ts";
import { langs } from "../../src/text/lang.ts";
import { periodInWords } from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { area, areaMonth } from "./areas.ts";
import { chart, indicator } from "./indicators.ts";
import { type Body, escaped, type Frame, link, list, page } from "./markup.ts";
import { home, month, year } from "./periods.ts";

const styles = ["tokens", "base", "figures", "charts"].map((name) =>
  readFileSync(resolve(import.meta.dirname, `../../src/styles/${name}.css`), "utf8"),
);

/** A page that is still to be made: its file below the site's folder, and what makes its text. */
export interface BarePage {
  file: string;
  make(): string;
}

/** What `src/record.ts` knows of a data directory. */
export interface BareRecord {
  model: Model;
  today: string;
  revision: Commit | null;
  past: Past | null;
}

/** Every page of the site in both languages, as the real build makes them, without a framework. */
export function barePages({ model, today, revision, past }: BareRecord): BarePage[] {
  const pages = pagesOf(model);
  const short = revision && { ...revision, hash: revision.hash.slice(0, 7) };
  const views = langs.map((lang) =>
    view(lang, {
      ...{ model, pages, today, settings, revision: short, to: addresses(lang), base: "/" },
      ...{ past, missing: past ? null : "none" },
    }),
  );
  return [...views.flatMap(pagesIn), ...views.slice(0, 1).map(notFound)];
}

function pagesIn(view: View): BarePage[] {
  const { pages, to } = view;
  const frame = frameOf(view);
  const pair = (key: string): [string, string] => {
    const [first = "", second = ""] = key.split("/");
    return [first, second];
  };
  const each = <T>(all: Iterable<T>, address: (of: T) => string, body: (of: T) => Body) =>
    Array.from(all, (of) => ({
      file: `${address(of).slice(1)}index.html`,
      make: () => page(body(of), frame),
    }));
  const charts = [...pages.comparisons, ...pages.series];
  return [
    ...each([to.home], String, () => home(view)),
    ...each([to.months, to.areas, to.indicators, to.about], String, (at) => overview(view, at)),
    ...each(pages.months, to.month, (period) => month(view, period)),
    ...each(pages.years, to.year, (period) => year(view, period)),
    ...each(pages.areas, to.area, (id) => area(view, id)),
    ...each(pages.indicators, to.indicator, (id) => indicator(view, id)),
    ...each(
      Array.from(pages.areaMonths, pair),
      (key) => to.areaMonth(...key),
      (key) => areaMonth(view, ...key),
    ),
    ...each(
      charts.map(pair),
      (key) => to.chart(...key),
      (key) => chart(view, ...key),
    ),
  ];
}

function notFound(view: View): BarePage {
  const title = view.t(words.notFound);
  const body = { title, headline: [view.t(words.notFoundWhy)], parts: [] };
  return { file: "404.html", make: () => page(body, frameOf(view)) };
}

function frameOf({ t, to, lang, model, revision }: View): Frame {
  const parts = (["months", "areas", "indicators", "about"] as const).map((part) =>
    link(to[part], t(words[part])),
  );
  const name = settings.name[lang];
  const version = revision
    ? t(words.builtFrom, { hash: revision.hash, date: dateInWords(revision.date, lang) })
    : t(words.noHistory);
  const simulated = model.simulated
    ? `<p class="simulated">${escaped(t(words.simulated))}</p>`
    : "";
  return {
    lang,
    head: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${styles.join("")}</style>`,
    top: `${simulated}<header class="top">${link(to.home, name)}<nav>${parts.join("")}</nav></header>`,
    foot: `<footer class="foot">${escaped(`${t(words.footer)} ${version}`)}</footer>`,
  };
}

/** The lists of months, areas and indicators, and the page about the site. */
function overview({ t, to, lang, model, pages, today }: View, address: string): Body {
  const parts = {
    [to.months]: [
      ...pages.months.map((period) => link(to.month(period), periodInWords(period, lang))),
      ...pages.years.map((period) => link(to.year(period), periodInWords(period, lang))),
    ],
    [to.areas]: Array.from(pages.areas, (id) =>
      link(to.area(id), capital(areaName(model.geography.named(id, today), lang))),
    ),
    [to.indicators]: Array.from(pages.indicators, (id) =>
      link(to.indicator(id), model.indicators.get(id)?.[lang] ?? id),
    ),
  };
  const title = t(words.navigation);
  return { title, headline: [t(words.footer)], parts: [list(parts[address] ?? [])] };
}
