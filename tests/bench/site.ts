import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type View, view } from "../../src/components/view.ts";
import type { Model } from "../../src/model/model.ts";
import { pagesOf } from "../../src/model/pages.ts";
import { addresses } from "../../src/text/address.ts";
import { areaName } from "../../src/text/area-name.ts";
import { langs } from "../../src/text/lang.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { type Body, escaped, link, list, page } from "./markup.ts";
import { area, areaMonth, chart, home, indicator, month, year } from "./reports.ts";

const styles = ["tokens", "base", "figures", "charts"].map((name) =>
  readFileSync(resolve(import.meta.dirname, `../../src/styles/${name}.css`), "utf8"),
);

/** A page that is still to be made: its file below the site's folder, and what makes its text. */
export interface BarePage {
  file: string;
  make(): string;
}

/**
 * Every page of the site in both languages, as the real build makes them, without a framework.
 * @param today the day the build takes for today, `YYYY-MM-DD`
 */
export function barePages(model: Model, today: string): BarePage[] {
  const pages = pagesOf(model);
  return langs.flatMap((lang) => {
    const of = view(lang, {
      ...{ model, pages, today },
      to: addresses(lang),
      revision: null,
      base: "/",
    });
    const frame = { lang, ...around(of) };
    const { to } = of;
    const each = <T>(all: Iterable<T>, at: (one: T) => string, make: (one: T) => Body) =>
      Array.from(all, (one) => ({
        file: `${at(one).slice(1)}index.html`,
        make: () => page(make(one), frame),
      }));
    const pair = (key: string): [string, string] => {
      const [first = "", second = ""] = key.split("/");
      return [first, second];
    };
    const lists = [to.months, to.areas, to.indicators, to.about];
    return [
      ...each([to.home], String, () => home(of)),
      ...each(lists, String, (address) => overview(of, address)),
      ...each(pages.months, to.month, (period) => month(of, period)),
      ...each(pages.years, to.year, (period) => year(of, period)),
      ...each(pages.areas, to.area, (id) => area(of, id)),
      ...each(pages.indicators, to.indicator, (id) => indicator(of, id)),
      ...each(
        Array.from(pages.areaMonths, pair),
        (key) => to.areaMonth(...key),
        (key) => areaMonth(of, ...key),
      ),
      ...each(
        Array.from([...pages.comparisons, ...pages.series], pair),
        (key) => to.chart(...key),
        (key) => chart(of, ...key),
      ),
    ];
  });
}

/** What stands around every page. */
function around({ t, to, model }: View) {
  const parts = (["months", "areas", "indicators", "about"] as const).map((part) =>
    link(to[part], t(words[part])),
  );
  const simulated = model.simulated
    ? `<p class="simulated">${escaped(t(words.simulated))}</p>`
    : "";
  return {
    head: `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${styles.join("")}</style>`,
    top: `${simulated}<header class="top">${link(to.home, t(words.brand))}<nav>${parts.join("")}</nav></header>`,
    foot: `<footer class="foot">${escaped(t(words.footer))} ${escaped(t(words.noHistory))}</footer>`,
  };
}

/** The lists of months, areas and indicators, and the page about the site. */
function overview({ t, to, lang, model, pages, today }: View, address: string): Body {
  const parts = {
    [to.months]: [...pages.months, ...pages.years].map((period) => link(to.month(period), period)),
    [to.areas]: Array.from(pages.areas, (id) =>
      link(to.area(id), areaName(model.geography.named(id, today), lang)),
    ),
    [to.indicators]: Array.from(pages.indicators, (id) =>
      link(to.indicator(id), model.indicators.get(id)?.[lang] ?? id),
    ),
  };
  return {
    title: t(words.navigation),
    headline: [t(words.footer)],
    parts: [list(parts[address] ?? [])],
  };
}
