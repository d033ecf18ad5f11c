import { unitsOf } from "../data/geography.ts";
import type { CorrectionEntry, Told } from "../history/correction-log.ts";
import type { Measure } from "../history/difference.ts";
import type { Model } from "../model/model.ts";
import type {
  CorrectedNumber,
  CorrectedPeriod,
  CorrectionsReport,
} from "../model/report/corrections.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import { decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber, formatSigned, withUnit } from "../text/number.ts";
import { lastDay, periodInWords } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { findingWords } from "../text/words/finding.ts";
import { historyWords as words } from "../text/words/history.ts";
import { siteWords } from "../text/words/site.ts";
import { smallCount } from "./change.ts";
import { numbered } from "./count.ts";
import { subject } from "./name.ts";
import { percent } from "./percent.ts";
import { typedInWords, unitAfter, unitOf } from "./quantity.ts";
import { type Sentence, sentences, strong } from "./sentence.ts";
import type { Missing } from "./versions.ts";

/**
 * How many of the released figures were changed in a year, and how many without a reason.
 * @param missing why git doesn't tell: then only the table of corrections does, and what it leaves
 *   out may have been changed all the same
 */
export function correctionsHeadline(
  report: CorrectionsReport,
  missing: Missing,
  lang: Lang,
): Sentence {
  const { year, numbers, released } = report;
  const all = formatNumber(decimal(released), lang);
  if (year === null) {
    const none = missing ? words.noneTold : words.neverCorrected;
    return sentences(say(released === 0 ? words.nothingReleased : none, lang, { released: all }));
  }
  const count = strong(formatNumber(decimal(numbers), lang));
  const entry = missing ? words.told : words.corrected;
  const said = say(entry, lang, { n: numbers, count, year, released: all });
  return sentences(withKinds(said, report, missing, lang));
}

/** How many of the changes had been announced, and how many have no reason. */
function withKinds(
  said: string,
  { numbers, scheduled, unexplained }: CorrectionsReport,
  missing: Missing,
  lang: Lang,
): string {
  if (scheduled === numbers && unexplained === 0) {
    return say(words.correctedAllScheduled, lang, { said });
  }
  if (unexplained === numbers && scheduled === 0) {
    return say(words.correctedAllSilently, lang, { said });
  }
  const kinds = [
    ...(scheduled > 0 ? [numbered(words.correctedScheduled, scheduled, lang)] : []),
    ...(unexplained > 0 ? [numbered(words.correctedSilently, unexplained, lang)] : []),
  ];
  const among =
    kinds.length > 0 ? say(words.correctedAmong, lang, { said, kinds: list(kinds, lang) }) : said;
  // Of the table every row has a reason, which says nothing of the changes that aren't in it.
  if (unexplained > 0 || missing) return among;
  if (scheduled > 0) return say(words.restExplained, lang, { said: among });
  return say(words.correctedAllExplained, lang, { said, n: numbers });
}

/** What a log that git doesn't tell of leaves out; null where it does. */
export function onlyTold(missing: Missing, lang: Lang): string | null {
  if (missing === null) return null;
  return say(missing === "shallow" ? words.onlyToldShallow : words.onlyTold, lang);
}

/** What of a period was corrected on a day, as a heading: an announced update is no correction. */
export function correctedHead({ period, day, figures }: CorrectedPeriod, lang: Lang): string {
  const isScheduled = figures.every(({ numbers }) =>
    numbers.every(({ entry }) => entry.kind === "scheduled"),
  );
  const entry = isScheduled ? words.scheduledOn : words.correctedOn;
  const values = { period: periodInWords(period, lang), day: dateInWords(day, lang) };
  return capital(say(entry, lang, values));
}

/** A number as it was or is, in its own unit; the sign for none. */
export function toldInWords(model: Model, told: Told | null, lang: Lang): string {
  if (!told) return say(words.nothing, lang);
  const unit = model.units.get(told.unit);
  const { text } = told.quantity;
  return unit ? typedInWords(text, unit, told.qualifier ?? null, lang) : text;
}

/** By how much a number was off: "+0,08 km (2,4%)"; null where one of the two is none. */
export function differenceInWords(
  model: Model,
  { entry, difference, ratio }: CorrectedNumber,
  lang: Lang,
): string | null {
  const indicator = model.indicators.get(entry.indicator);
  if (!difference || !indicator) return null;
  const n = formatSigned(difference, lang);
  const unit = unitOf(model, indicator);
  // Of a rate, and of a small count, a percentage says less than the difference.
  if (unit.vi === "%") return say(findingWords.points, lang, { n });
  const inUnit = withUnit(n, unitAfter(unit, n.replace("+", ""), lang));
  const before = entry.before?.amount;
  const isSmall = indicator.decimals === 0 && before?.abs().lt(smallCount);
  if (!ratio || isSmall || ratio.abs().gte(10)) return inUnit;
  return `${inUnit} (${percent(ratio.abs(), lang)})`;
}

/** A correction in one line: what it is of, what it was and what it is. */
export function correctionLine(model: Model, entry: CorrectionEntry, lang: Lang): string {
  const { indicator, area, period, measure, before, after } = entry;
  return say(words.correctedItem, lang, {
    indicator: `${indicatorName(model, indicator, lang)} (${measureName(measure, lang)})`,
    area: isNamed(model, area) ? subject(model, area, lastDay(period), lang) : area,
    period: periodInWords(period, lang),
    before: toldInWords(model, before, lang),
    after: toldInWords(model, after, lang),
  });
}

/** An indicator's name; of one that today's data no longer knows, its id. */
export function indicatorName(model: Model, id: string, lang: Lang): string {
  return model.indicators.get(id)?.[lang] ?? id;
}

/** Whether today's data has a name for an area, or for all of several. */
export function isNamed({ geography }: Model, area: string): boolean {
  return unitsOf(area).every((id) => geography.rows(id).length > 0);
}

/** Which number of a row it is. */
export function measureName(measure: Measure, lang: Lang): string {
  return say(measure === "to_date" ? siteWords.to_date : siteWords.value, lang).toLowerCase();
}
