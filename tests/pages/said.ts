import type { Lang } from "../../src/text/lang.ts";
import { say } from "../../src/text/say.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import { findingWords } from "../../src/text/words/finding.ts";
import { canonical, read } from "./amount.ts";
import type { Expected } from "./expected.ts";
import { type DataFiles, the, type UnitRow } from "./record.ts";

/** U+00A0: a number and its unit never part. */
const nbsp = "\u00a0";

/** A number with its qualifier: "gần 1,56". */
export function qualified(n: string, qualifier: string, lang: Lang): string {
  return qualifier === ""
    ? n
    : say(figureWords[qualifier as keyof typeof figureWords], lang, { n });
}

/** A table's cell: with the indicator's decimals, a star on what is derived, the signs of absence. */
export function inCell(record: DataFiles, indicator: string, found: Expected, lang: Lang): string {
  if (found.amount === null) return "…";
  if (found.kind === "nil") return "–";
  const decimals = Number(the(record.indicators, indicator).decimals);
  const n = read(canonical(found.amount, decimals), lang);
  return found.kind === "derived" ? `${n}*` : qualified(n, found.row?.qualifier ?? "", lang);
}

/** A number with its unit as sentences and plans have it: "gần 1,56 tỷ đồng", "5,82%". */
export function withUnit(typed: string, unit: UnitRow, qualifier: string, lang: Lang): string {
  const n = read(typed, lang);
  const word = lang === "en" && n === "1" ? unit.en_one : unit[lang];
  const whole = word === "%" ? `${n}%` : `${n}${nbsp}${word}`;
  return qualifier === "" ? whole : qualified(whole, qualifier, lang).replace(" ", nbsp);
}

/** The same of a figure, with the status of what is not final. */
export function inWords(record: DataFiles, indicator: string, found: Expected, lang: Lang): string {
  const unit = the(record.units, the(record.indicators, indicator).unit);
  const n = withUnit(found.typed, unit, found.row?.qualifier ?? "", lang);
  if (found.row?.status === "uoc") return say(findingWords.estimate, lang, { n });
  if (found.row?.status === "so-bo") return say(findingWords.preliminary, lang, { n });
  return n;
}
