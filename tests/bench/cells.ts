import type { View } from "../../src/components/view.ts";
import type { Area } from "../../src/data/area.ts";
import { unitsOf } from "../../src/data/geography.ts";
import type { Indicator } from "../../src/data/indicator.ts";
import { tableNumber } from "../../src/findings/quantity.ts";
import type { Figure } from "../../src/model/figure.ts";
import { known } from "../../src/model/model.ts";
import { areaName, capital } from "../../src/text/area-name.ts";
import { lastDay, type Period } from "../../src/text/period.ts";
import { say } from "../../src/text/say.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { escaped, link } from "./markup.ts";

/** A figure in a cell: its number or its sign, and how exactly it is meant. */
export function mark({ model, lang }: View, figure: Figure): string {
  const text = tableNumber(figure, known(model.indicators, figure.indicator), lang);
  if (figure.kind === "implied-nil" || figure.kind === "not-stated") {
    const why = figure.kind === "implied-nil" ? figureWords.impliedNil : figureWords.notStated;
    return `<span class="m" title="${escaped(say(why, lang))}">${text}</span>`;
  }
  if (figure.kind === "derived") {
    return `${text}<abbr class="m" title="${escaped(say(figureWords.derived, lang))}">*</abbr>`;
  }
  const qualifier = figure.from[0]?.qualifier ?? null;
  return escaped(qualifier ? say(figureWords[qualifier], lang, { n: text }) : text);
}

/** What the signs among these figures mean. */
export function signs(view: View, figures: readonly Figure[]): string {
  const lines = [
    figures.some((f) => f.kind === "implied-nil") && words.legendNil,
    figures.some((f) => f.kind === "not-stated") && words.legendSilent,
    figures.some((f) => f.kind === "stated" && f.amount?.eq(0)) && words.legendZero,
    figures.some((f) => f.kind === "derived") && words.legendDerived,
  ].filter((line) => line !== false);
  if (lines.length === 0) return "";
  return `<p class="src">${lines.map((line) => escaped(view.t(line))).join(" · ")}</p>`;
}

/** Areas by name, each leading to its page of the period, else to its own. */
export function areaNames(view: View, areas: readonly Area[], period?: Period): string {
  const { to, pages, lang } = view;
  const href = (id: string) => {
    if (period && pages.areaMonths.has(`${period}/${id}`)) return to.areaMonth(period, id);
    return pages.areas.has(id) ? to.area(id) : null;
  };
  return areas
    .map((area, i) => {
      const name = areaName(area, lang);
      return link(href(area.id), i === 0 ? capital(name) : name);
    })
    .join(" + ");
}

/** The areas of a row of the data, likewise. */
export function areasOfRow(view: View, row: { area: string; period: Period }): string {
  const day = lastDay(row.period);
  const areas = unitsOf(row.area).map((id) => view.model.geography.named(id, day));
  return areaNames(view, areas, row.period);
}

/** An indicator by name, leading to its page. */
export function indicatorName({ pages, to, lang }: View, indicator: Indicator): string {
  return link(
    pages.indicators.has(indicator.id) ? to.indicator(indicator.id) : null,
    indicator[lang],
  );
}
