import type { Stability } from "../model/stability.ts";
import { capital } from "../text/area-name.ts";
import { decimal, ratio, zero } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber } from "../text/number.ts";
import { say } from "../text/say.ts";
import { historyWords as words } from "../text/words/history.ts";
import { numbered } from "./count.ts";
import { percent } from "./percent.ts";

/** How often an indicator's released figures were changed, by how much and how late, in a sentence. */
export function stabilityFinding(found: Stability, lang: Lang): string {
  const { released, revised, unexplained, size, days } = found;
  if (revised === 0) return `${capital(numbered(words.neverRevised, released, lang))}.`;
  const share = percent(ratio(decimal(revised), decimal(released)) ?? zero, lang);
  const all = formatNumber(decimal(released), lang);
  const clauses = [
    numbered(words.revised, revised, lang, { all, share }),
    size && say(words.revisedBy, lang, { size: percent(size, lang) }),
    days !== null && numbered(words.revisedWithin, days, lang),
    unexplained > 0 && numbered(words.revisedSilently, unexplained, lang),
  ];
  return `${capital(clauses.filter(Boolean).join("; "))}.`;
}
