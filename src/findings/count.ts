import { decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber } from "../text/number.ts";
import { type Entry, say } from "../text/say.ts";
import { countWords, placeWords, findingWords as words } from "../text/words/finding.ts";

/** A small count in words: "năm", "five"; beyond ten in figures. */
export function count(n: number, lang: Lang): string {
  return countWords[n]?.[lang] ?? String(n);
}

/** A text that counts: its `{count}` in words, one and many told apart. */
export function counting(entry: Entry, n: number, lang: Lang): string {
  return say(entry, lang, { n, count: count(n, lang) });
}

/** The same in figures: "1.240 số mới". */
export function numbered(
  entry: Entry,
  n: number,
  lang: Lang,
  values: Readonly<Record<string, string>> = {},
): string {
  return say(entry, lang, { ...values, n: formatNumber(decimal(n), lang) });
}

/** A place in a ranking from the second on: "thứ hai", "second"; beyond ten "thứ 11", "number 11". */
export function place(rank: number, lang: Lang): string {
  return placeWords[rank - 2]?.[lang] ?? say(words.placeNumber, lang, { n: rank });
}
