import type { Sentence } from "../findings/sentence.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { type Child, el } from "./element.ts";
import type { Numbers, Preview, PreviewRow, PreviewSentence } from "./preview.ts";

/** What the site will say of a month, beside what it says now. */
export function sentencesShown({ sentences }: Preview, lang: Lang): HTMLElement {
  return el("div", { class: "will" }, ...sentences.map((one) => sentenceShown(one, lang)));
}

function sentenceShown({ about, now, published }: PreviewSentence, lang: Lang): HTMLElement {
  const isSame = JSON.stringify(now) === JSON.stringify(published);
  const before = published
    ? [say(words.saysNow, lang), ...partsOf(published)]
    : [say(words.saysNothing, lang)];
  return el(
    "section",
    {},
    el("h3", {}, about),
    el("p", {}, ...(now ? partsOf(now) : [say(words.gone, lang)])),
    el("p", { class: "m" }, ...(isSame ? [say(words.saysSame, lang)] : before)),
  );
}

function partsOf(sentence: Sentence): Child[] {
  return sentence.map((part) => (typeof part === "string" ? part : el("b", {}, part.strong)));
}

/** The figures as they will stand, each beside the month before's. */
export function figuresShown({ rows }: Preview, lang: Lang): HTMLElement {
  const hasAreas = rows.some(({ area }) => area !== null);
  const head = (text: string, isNumber = false) =>
    el("th", { scope: "col", class: isNumber ? "n" : null }, text);
  return el(
    "table",
    {},
    el("caption", {}, say(words.figures, lang)),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        head(say(words.indicator, lang)),
        hasAreas ? head(say(words.area, lang)) : null,
        head(say(words.value, lang), true),
        head(say(words.valueBefore, lang), true),
        head(say(words.to_date, lang), true),
        head(say(words.toDateBefore, lang), true),
        head(say(words.unit, lang)),
      ),
    ),
    el("tbody", {}, ...rows.map((row) => rowOf(row, hasAreas, lang))),
  );
}

function rowOf(row: PreviewRow, hasAreas: boolean, lang: Lang): HTMLElement {
  const { indicator, area, line, note, value, to_date, unit } = row;
  const said = [line === null ? say(words.gone, lang) : null, note].filter((one) => one !== null);
  return el(
    "tr",
    { class: line === null ? "gone" : null },
    el(
      "th",
      { scope: "row" },
      indicator,
      ...said.map((one) => el("small", { class: "m" }, ` ${one}`)),
    ),
    hasAreas ? el("td", {}, area) : null,
    number(value, lang),
    el("td", { class: "n m" }, value.before ?? "…"),
    number(to_date, lang),
    el("td", { class: "n m" }, to_date.before ?? "…"),
    el("td", {}, unit),
  );
}

/** A number, and what is published in its place where that is another. */
function number({ now, published }: Numbers, lang: Lang): HTMLElement {
  const isOther = published !== null && published !== now;
  return el(
    "td",
    { class: "n" },
    el("b", {}, now ?? "…"),
    isOther
      ? el("small", { class: "m" }, ` ${say(words.published, lang, { n: published })}`)
      : null,
  );
}
