import type { Indicator } from "../data/indicator.ts";
import type { Figure } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import { type Frequency, frequencyOf, type Period, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { periodWords, findingWords as words } from "../text/words/finding.ts";

const lengths = { month: "Month", quarter: "Quarter", half: "Half", year: "Year" } as const;

/** What of a period's length is said: `in` it, `of` it, the one `before`, the `same` a year ago. */
export function ofLength(
  what: "in" | "of" | "before" | "same" | "by",
  length: Frequency,
  lang: Lang,
): string {
  return periodWords[`${what}${lengths[length]}`][lang];
}

/** The day a figure says it was counted to; null where it doesn't. */
export function statedDay({ from, period }: Figure): string | null {
  return from.find((row) => row.period === period)?.as_of ?? null;
}

/** The day a total says it was counted to, behind its name: " đến 16/4/2020"; nothing where it doesn't. */
export function toDay(figure: Figure, lang: Lang): string {
  const day = statedDay(figure);
  return day === null ? "" : say(words.toDay, lang, { day: dateInWords(day, lang) });
}

/** A day or a period as the end of a count: " đến ngày 16/4/2020". */
function until(figure: Figure, lang: Lang, named: boolean): string {
  const day = statedDay(figure);
  if (day !== null) return say(words.untilDay, lang, { day: dateInWords(day, lang) });
  if (!named) return "";
  const entry = frequencyOf(figure.period) === "half" ? words.untilHalf : words.untilPeriod;
  return say(entry, lang, { period: periodInWords(figure.period, lang) });
}

/** "Tháng 4 năm 2020, ", "in April 2020, ". */
export function inPeriod(period: Period, lang: Lang): string {
  const entry = frequencyOf(period) === "half" ? words.inHalf : words.inPeriod;
  return say(entry, lang, { period: periodInWords(period, lang) });
}

/** That a period isn't released yet; null when it is. */
export function openClause(model: Model, period: Period, lang: Lang): string | null {
  if (model.releases.has(period)) return null;
  return say(words.stillCollectingOf, lang, { period: periodInWords(period, lang) });
}

/** A period at a stock's date: "đến tháng 4 năm 2020, ". */
function byPeriod(period: Period, lang: Lang): string {
  const entry = frequencyOf(period) === "half" ? words.stockHalf : words.stockPeriod;
  return say(entry, lang, { period: periodInWords(period, lang) });
}

/**
 * When a figure is of, as a sentence opens: nothing for what was done in the period of the page
 * itself, "đến tháng 4 năm 2020, " for a stock, "từ đầu năm đến ngày 16/4/2020, " for a count. An
 * old page must not say "đến nay": what ends with its period alone names it.
 * @param named whether the period must be named: on a page that isn't the period's own
 */
export function opening(figure: Figure, indicator: Indicator, lang: Lang, named: boolean): string {
  const { measure, period } = figure;
  const kind = indicator.to_date;
  if (measure === "value" || kind === "none") return named ? inPeriod(period, lang) : "";
  const day = statedDay(figure);
  if (kind === "stock") {
    if (day !== null) return say(words.stockDay, lang, { day: dateInWords(day, lang) });
    return byPeriod(period, lang);
  }
  if (kind === "unstated") {
    // Since when it counts is nobody's to say; that it isn't stated stands on its indicator's page.
    return say(words.untilOnly, lang, { until: until(figure, lang, true) });
  }
  if (kind === "year" && frequencyOf(period) === "year") return inPeriod(period, lang);
  const since = { year: words.sinceYear, xuan: words.sinceSpring, ever: words.sinceEver }[kind];
  const end = until(figure, lang, named || kind === "ever");
  return say(words.since, lang, { since: say(since, lang), until: end });
}

/**
 * What an indicator's `to_date` is called: "lũy kế từ đầu năm"; null where it makes no total.
 * @param ends whether its end follows: then nothing may say that it goes up to the report
 */
export function totalName(indicator: Indicator, lang: Lang, ends = false): string | null {
  const names = {
    year: words.totalYear,
    xuan: words.totalSpring,
    ever: ends ? words.totalEverTo : words.totalEver,
    unstated: words.totalUnstated,
    stock: null,
    none: null,
  };
  const entry = names[indicator.to_date];
  return entry && say(entry, lang);
}
