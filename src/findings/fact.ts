import type { Fact } from "../data/fact.ts";
import { known, type Model } from "../model/model.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { inside, subject } from "./name.ts";
import { typedInWords } from "./quantity.ts";
import { strong } from "./sentence.ts";

/** A one-off quantity as a clause: "huyện Lộc Hà, chiều dài đường …: 6,0 km". */
export function factClause(model: Model, fact: Fact, lang: Lang, bold = false): string {
  const n = typedInWords(fact.value.text, known(model.units, fact.unit), fact.qualifier, lang);
  const values = { what: fact[lang], n: bold ? strong(n) : n };
  if (fact.area === model.province.id) return say(words.factOfProvince, lang, values);
  const who = subject(model, fact.area, lastDay(fact.period), lang);
  return say(words.fact, lang, { ...values, who, what: inside(fact[lang]) });
}
