import type { Lang } from "../text/lang.ts";

/*
 * Commentary says no number of its own: it would stay when the figure is corrected. What isn't a
 * figure may be typed: dates, years, the numbers of documents, names.
 */
const year = String.raw`(?<![\d.,/-])(?:19|20)\d{2}(?![\d/]|[.,]\d)`;
const document = String.raw`\d+(?:/\d{4})?[-/]\p{Lu}[\p{Lu}\d/-]*`;
const name = "Covid-19";
const english =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

const allowed: Record<Lang, RegExp> = {
  vi: new RegExp(
    [
      String.raw`(?:[Nn]gày|[Đđ]ến|[Tt]rước|[Tt]ừ|[Ss]au|[Hh]ết) \d{1,2}/\d{1,2}(?:/\d{4})?`,
      String.raw`\d{1,2}/\d{1,2}/\d{4}`,
      String.raw`[Tt]háng \d{1,2}(?:/\d{4})?`,
      document,
      name,
      year,
    ].join("|"),
    "gu",
  ),
  en: new RegExp([String.raw`\d{1,2} ${english}`, document, name, year].join("|"), "gu"),
};

/** The numbers typed into a text that should have come from the data, and where, from 0. */
export function typedNumbers(text: string, lang: Lang): { number: string; index: number }[] {
  const rest = text.replace(allowed[lang], (found) => " ".repeat(found.length));
  const found = rest.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu);
  return [...found].map((match) => ({ number: match[0], index: match.index }));
}
