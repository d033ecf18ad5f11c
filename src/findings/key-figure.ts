import { isKnown } from "../model/figure.ts";
import type { KeyFigure } from "../model/key-figure.ts";
import type { Model } from "../model/model.ts";
import { capital } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { frequencyOf, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { changeInWords } from "./change.ts";
import { predicate } from "./phrase.ts";
import { doneOfPlan, ofYearPlan, progressInWords } from "./progress.ts";
import { inWords } from "./quantity.ts";
import { shareInWords, totalShareInWords } from "./share.ts";
import { type Manner, statement } from "./statement.ts";
import { ofLength, toDay, totalName } from "./time.ts";

/**
 * A key figure as one clause: what was done, beside what it is compared with, what it makes
 * since the year's start, how much of the plan that is. What isn't known isn't there.
 * @param beside what is said between, a rank or a share: then the change is left to another sentence
 */
export function keyClause(
  model: Model,
  key: KeyFigure,
  manner: Manner,
  beside: readonly string[] = [],
): string {
  const { lang } = manner;
  const { figure, other, indicator, progress } = key;
  const extra = [shareInWords(model, key, lang), ...beside];
  if (beside.length === 0) {
    extra.push(changeInWords(model, key, "month", lang) ?? changeInWords(model, key, "year", lang));
  }
  const said = extra.filter((each) => each !== null);
  const day = toDay(other, lang);
  const total = figure.measure === "value" ? totalName(indicator, lang, day !== "") : null;
  const showsTotal = total !== null && isKnown(other) && !other.amount.eq(figure.amount);
  const isPlan = progress && (showsTotal || progress.done.amount.eq(figure.amount));
  const parts = [statement(model, figure, manner), ...said];
  let text = parts.join(", ");
  if (showsTotal) {
    const plainly = said.length > 0 || figure.amount.eq(0);
    // A plan of "ít nhất" is named behind, with its share.
    const isBeside = isPlan && progress.plan.target.qualifier === null;
    const n = isBeside ? doneOfPlan(model, progress, lang) : inWords(model, other, lang);
    const values = { total, day, n };
    text += `${plainly ? "; " : ", "}${say(plainly ? words.totalIs : words.bringing, lang, values)}`;
  }
  const whole = totalShareInWords(model, key, lang);
  const plan = isPlan ? ofYearPlan(model, progress, lang) : null;
  // Of a total, or of the figure itself: never of the change just told.
  const joint = showsTotal || said.length === 0 ? ", " : "; ";
  for (const part of [whole, plan]) if (part !== null) text += joint + part;
  const made = newlyMade(model, key, lang);
  return made === null ? text : `${text}; ${made}`;
}

/** Of a stock, what was newly made in the period; null where that isn't known. */
function newlyMade(model: Model, { figure, other, indicator }: KeyFigure, lang: Lang) {
  if (indicator.to_date !== "stock" || figure.measure !== "to_date" || !isKnown(other)) return null;
  const when = ofLength("in", frequencyOf(figure.period), lang);
  if (other.amount.eq(0)) return say(words.newlyNone, lang, { when });
  return say(words.newlyMade, lang, {
    when,
    said: predicate(indicator, inWords(model, other, lang), lang),
  });
}

/** What had been done before the period: "trước tháng 4 năm 2020: 9,71 km"; null where that doesn't follow. */
export function beforeInWords(model: Model, key: KeyFigure, lang: Lang): string | null {
  if (!key.before || key.before.amount.eq(0)) return null;
  const period = periodInWords(key.figure.period, lang);
  return say(words.before, lang, { period, n: inWords(model, key.before, lang) });
}

/**
 * What stands under a key figure's number, a line each: what it counts, progress against plan or
 * its share, how it changed.
 * @param periods whether it says its own period: on a page that gathers several
 */
export function keyFigureNotes(
  model: Model,
  key: KeyFigure,
  lang: Lang,
  periods = false,
): string[] {
  const { figure, progress } = key;
  const notes: (string | null)[] = [counts(model, key, lang)];
  if (periods) notes.unshift(capital(periodInWords(figure.period, lang)));
  if (progress) {
    notes.push(doneOfPlan(model, progress, lang) + toDay(progress.done, lang));
    notes.push(progressInWords(progress, lang));
  }
  notes.push(shareInWords(model, key, lang), totalShareInWords(model, key, lang));
  notes.push(changeInWords(model, key, "month", lang), changeInWords(model, key, "year", lang));
  return notes.filter((note) => note !== null);
}

/** What a number counts: the period, since when, or how many there are and how many are new. */
function counts(model: Model, { figure, other, indicator, progress }: KeyFigure, lang: Lang) {
  const when = ofLength("in", frequencyOf(figure.period), lang);
  const isNew = indicator.to_date === "stock";
  if (figure.measure === "value") {
    if (isNew) return say(words.newNote, lang, { when });
    const day = toDay(other, lang);
    const total = totalName(indicator, lang, day !== "");
    if (progress || total === null || !isKnown(other) || other.amount.eq(figure.amount))
      return when;
    return `${when}; ${say(words.totalIs, lang, { total, day, n: inWords(model, other, lang) })}`;
  }
  if (isNew) {
    if (!isKnown(other)) return say(words.stockNewUnknown, lang, { when });
    return say(words.stockNew, lang, { when, n: inWords(model, other, lang) });
  }
  const day = toDay(figure, lang);
  return (totalName(indicator, lang, day !== "") ?? when) + day;
}
