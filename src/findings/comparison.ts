import type { Comparison } from "../model/comparison.ts";
import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import { decimal, ratio, sum } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { frequencyOf } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { about, whenOf, wholeOf } from "./about.ts";
import { count } from "./count.ts";
import {
  activeRows,
  countThemselves,
  type KnownRow,
  knownRows,
  leaderClause,
  nilClause,
  othersSilent,
  partClause,
  silentRows,
} from "./leader.ts";
import { rowName, rowNames } from "./name.ts";
import { percent } from "./percent.ts";
import { inWords, qualifierOf } from "./quantity.ts";
import { type Sentence, sentences } from "./sentence.ts";
import { ofLength, statedDay } from "./time.ts";
import { whenTitle, withUnitTitle } from "./title.ts";

/**
 * What a comparison of areas shows: the fewest that make up two thirds, three at most; else who
 * has the most. Where the areas named don't make the total, that is said instead of a share.
 * @param named whether indicator and period are named: where the sentence stands alone
 */
export function comparisonFinding(
  model: Model,
  comparison: Comparison,
  lang: Lang,
  named = false,
): Sentence {
  const together = togetherClause(model, comparison, lang, named);
  if (together !== null) return sentences(together);
  const [first, ...rest] = clauses(model, comparison, lang, named);
  if (!named || !first) return sentences(first ?? null, ...rest);
  return sentences(about(comparison, first, lang), ...rest);
}

function clauses(
  model: Model,
  comparison: Comparison,
  lang: Lang,
  named: boolean,
): (string | null)[] {
  if (knownRows(comparison).length === 0) return [say(words.noneStated, lang)];
  const others = silentRows(comparison).length > 0 ? othersSilent(model, comparison, lang) : null;
  if (comparison.active === 0) return [join(nilClause(comparison, lang), others)];
  const leader = leaderClause(model, comparison, lang, named);
  if (comparison.indicator.area_sum === "no") {
    return [
      join(leader, knownRows(comparison).length > 1 ? lowest(model, comparison, lang) : others),
    ];
  }
  const part = partClause(model, comparison, lang);
  return part === null ? [join(leader, others)] : [leader, join(part, others)];
}

function join(...clauses: (string | null)[]): string | null {
  const said = clauses.filter((clause) => clause !== null);
  return said.length === 0 ? null : said.join("; ");
}

/** "Ba huyện Can Lộc, Hương Sơn và Cẩm Xuyên chiếm 79% của tháng"; null where that can't be said. */
function togetherClause(
  model: Model,
  comparison: Comparison,
  lang: Lang,
  isNamed: boolean,
): string | null {
  const { total, named, measure, period, indicator } = comparison;
  if (indicator.area_sum === "no" || countThemselves(model, comparison)) return null;
  const all = named ? named.sum.eq(named.total) : silentRows(comparison).length === 0;
  const active = activeRows(comparison);
  const exact = [total, ...active.map((row) => row.figure)].every((f) => qualifierOf(f) === null);
  if (!all || !exact || !isKnown(total) || active.length < 2) return null;
  for (const n of [1, 2, 3]) {
    const leaders = active.slice(0, n);
    const share = ratio(sum(leaders.map((row) => row.figure.amount)), total.amount);
    if (!share || share.lt(decimal(2).div(3)) || isTied(leaders, active[n])) continue;
    const who = rowNames(leaders, lang);
    if (isNamed) {
      const what = wholeOf(model, comparison, lang);
      const values = { when: whenOf(comparison, lang), who, what, p: percent(share, lang, 0) };
      return say(share.eq(1) ? words.togetherAllOf : words.togetherMakeOf, lang, values);
    }
    if (share.eq(1)) return say(words.togetherAll, lang, { who });
    const whole =
      measure === "value"
        ? ofLength("of", frequencyOf(period), lang)
        : say(words.ofWholeProvince, lang);
    return say(words.togetherMake, lang, { who, p: percent(share, lang, 0), whole });
  }
  return null;
}

/** Whether the next area has as much as the last of the leaders: then the line between is arbitrary. */
function isTied(leaders: readonly KnownRow[], next: KnownRow | undefined): boolean {
  return next?.figure.amount.eq(leaders.at(-1)?.figure.amount ?? -1) ?? false;
}

/** Of a rate: who has the lowest, and the province's own beside it. */
function lowest(model: Model, comparison: Comparison, lang: Lang): string | null {
  const rows = knownRows(comparison);
  const [first, last] = [rows[0], rows.at(-1)];
  const clauses: string[] = [];
  if (first && last && !first.figure.amount.eq(last.figure.amount)) {
    const low = rows.filter(({ figure }) => figure.amount.eq(last.figure.amount));
    const n = inWords(model, last.figure, lang);
    clauses.push(
      low.length > 3
        ? say(words.lowestMany, lang, { count: count(low.length, lang), n })
        : say(words.lowest, lang, { who: rowNames(low, lang), n }),
    );
  }
  if (isKnown(comparison.total)) {
    clauses.push(say(words.provinceHas, lang, { n: inWords(model, comparison.total, lang) }));
  }
  return join(...clauses);
}

/** "Đường giao thông nông thôn theo địa phương, tháng 4 năm 2020 (km)". */
export function comparisonTitle(model: Model, comparison: Comparison, lang: Lang): string {
  const { indicator, measure, period } = comparison;
  const when = whenTitle(indicator, measure, period, lang);
  const title = say(words.titleByArea, lang, { name: indicator[lang], when });
  return withUnitTitle(model, indicator, title, lang);
}

/** What must be known to read it: the day all was counted to, figures given together. Null for nothing. */
export function comparisonNote(_model: Model, comparison: Comparison, lang: Lang): string | null {
  const rows = knownRows(comparison).filter(({ figure }) => figure.kind === "stated");
  const days = new Set(rows.map(({ figure }) => statedDay(figure)));
  const [day] = days;
  const joint = rows.filter(({ areas }) => areas.length > 1);
  const notes: string[] = [];
  if (days.size === 1 && day)
    notes.push(say(words.countedTo, lang, { day: dateInWords(day, lang) }));
  for (const { areas } of joint) {
    const who = list(
      areas.map((area) => rowName([area], lang)),
      lang,
    );
    notes.push(say(words.jointRow, lang, { who }));
  }
  return notes.length === 0 ? null : notes.map((note) => `${capital(note)}.`).join(" ");
}
