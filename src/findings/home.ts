import type { Model } from "../model/model.ts";
import type { HomeReport } from "../model/report/home.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { about } from "./about.ts";
import { leaderClause } from "./leader.ts";
import { monthHeadline, monthLede } from "./month.ts";
import { type Sentence, sentences } from "./sentence.ts";

/** The latest released month's finding, the month named. */
export function homeHeadline(model: Model, { latest }: HomeReport, lang: Lang): Sentence {
  if (!latest) return sentences(say(words.noMonth, lang));
  return monthHeadline(model, latest, lang, true);
}

/** What more there is to say of that month; the latest comparison of areas where it is an earlier one. */
export function homeLede(model: Model, { latest, compared }: HomeReport, lang: Lang): Sentence {
  if (!latest) return [];
  const lede = monthLede(model, latest, lang);
  const leader = compared && leaderClause(model, compared, lang, true);
  if (!leader || compared.period === latest.period) return lede;
  const said = about(compared, leader, lang);
  return lede.length === 0 ? sentences(said) : [...lede, " ", ...sentences(said)];
}
