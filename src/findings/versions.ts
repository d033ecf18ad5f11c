import type { Model } from "../model/model.ts";
import {
  type Counts,
  type RecordedDay,
  type RecordedPeriod,
  total,
  type VersionsReport,
} from "../model/report/versions.ts";
import { areaName } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import { decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import { formatNumber } from "../text/number.ts";
import { isPeriod, lastDay, type Period } from "../text/period.ts";
import { type Dictionary, type Entry, list, say } from "../text/say.ts";
import { changesWords } from "../text/words/changes.ts";
import { tableWords, historyWords as words } from "../text/words/history.ts";
import { numbered } from "./count.ts";
import { type Sentence, sentences, strong } from "./sentence.ts";

/** Why git tells of no past: it has none, or not the whole of it; null where it tells. */
export type Missing = "none" | "shallow" | null;

/** How often the data was updated, and since when; of no past, why that can't be told. */
export function versionsHeadline(
  report: VersionsReport | null,
  missing: Missing,
  lang: Lang,
): Sentence {
  if (!report)
    return sentences(say(missing === "shallow" ? words.shallowPast : words.noPast, lang));
  const { commits, first, last } = report.all;
  const entry =
    commits === 1 ? words.updatedOnce : first === last ? words.updatedOn : words.updatedBetween;
  const times = strong(formatNumber(decimal(commits), lang));
  const [from, to] = [dateInWords(first, lang), dateInWords(last, lang)];
  return sentences(say(entry, lang, { times, first: from, last: to }));
}

/** That the record begins after periods had been released; null where it doesn't. */
export function beforeRecord({ before, all }: VersionsReport, lang: Lang): string | null {
  if (before.length === 0) return null;
  return numbered(words.beforeRecord, before.length, lang, { day: dateInWords(all.first, lang) });
}

/** What a year's updates came to. */
export function yearUpdates({ year, commits, counts }: VersionsReport, lang: Lang): Sentence {
  const entry = commits === 1 ? words.yearUpdatedOnce : words.yearUpdated;
  const times = strong(formatNumber(decimal(commits), lang));
  return sentences(say(entry, lang, { year, times, counts: countsClause(counts, lang) }));
}

/** "340 số mới, 2 số đổi, 1 số bị bỏ": what the first commit brought isn't new beside others. */
export function countsClause(counts: Counts, lang: Lang): string {
  const { added, first, restored, changed, removed } = counts;
  const said = (entry: Entry, n: number) => (n === 0 ? [] : [numbered(entry, n, lang)]);
  const all = [
    ...said(first === added ? words.firstFigures : changesWords.added, added),
    ...said(words.restored, restored),
    ...said(changesWords.changed, changed),
    ...said(changesWords.removed, removed),
  ];
  return all.length === 0 ? say(words.noFigure, lang) : all.join(", ");
}

/** What of a period was recorded on a day: "340 số mới của huyện Can Lộc và 12 đơn vị khác". */
export function periodClause(model: Model, recorded: RecordedPeriod, lang: Lang): string {
  const counts = countsClause(recorded.counts, lang);
  if (recorded.wasReleased) return say(words.afterRelease, lang, { counts });
  const who = reporters(model, recorded, lang);
  const isTranscribed = model.releases.get(recorded.period)?.kind === "transcribed";
  const entry = isTranscribed ? words.countsOfTranscribed : words.countsOf;
  return say(entry, lang, { counts, who });
}

/** That many periods changed on one day. */
export function periodsClause(
  periods: readonly RecordedPeriod[],
  wasReleased: boolean,
  lang: Lang,
): string {
  const counts = countsClause(total(periods.map((each) => each.counts)), lang);
  const entry = wasReleased ? words.countsInReleased : words.countsInPeriods;
  return numbered(entry, periods.length, lang, { counts });
}

/** How many of a period's changes nobody gave a reason for; null where all have one. */
export function unexplainedClause(
  { revisions }: Pick<RecordedPeriod, "revisions">,
  lang: Lang,
): string | null {
  const n = revisions.filter(({ kind }) => kind === "unexplained").length;
  return n === 0 ? null : numbered(words.withoutReason, n, lang);
}

/** More names than this are told by their number. */
const named = 3;

function reporters(model: Model, { reporters, period }: RecordedPeriod, lang: Lang): string {
  const all = reporters.map((id) => reporterName(model, id, period, lang));
  const known = all.filter((name) => name !== null);
  const shown = all.length > named + 1 ? known.slice(0, named) : known;
  const rest = all.length - shown.length;
  if (rest === 0) return list(shown, lang);
  const entry = shown.length === known.length ? words.formerReporters : words.others;
  return list([...shown, numbered(entry, rest, lang)], lang);
}

/** Who reports by name; null for one whom today's data no longer knows. */
function reporterName(model: Model, id: string, period: Period, lang: Lang): string | null {
  const agency = model.agencies.get(id);
  if (agency) return agency[lang];
  if (model.geography.rows(id).length === 0) return null;
  return areaName(model.geography.named(id, isPeriod(period) ? lastDay(period) : ""), lang);
}

/** Which tables were touched beside the figures; null where none was that isn't told of otherwise. */
export function tablesClause(day: RecordedDay, lang: Lang): string | null {
  const isTold: Readonly<Record<string, boolean>> = {
    "releases.csv": day.released.length + day.withdrawn.length > 0,
    "corrections.csv": day.periods.some(({ revisions }) => revisions.length > 0),
  };
  const names: Dictionary = tableWords;
  const tables = day.tables
    .filter((file) => !isTold[file])
    .map((file) => names[file]?.[lang] ?? file);
  return tables.length === 0 ? null : say(words.tables, lang, { tables: list(tables, lang) });
}

/** That files of figures were written anew; null where none was. */
export function rewrittenClause({ rewritten }: RecordedDay, lang: Lang): string | null {
  return rewritten === 0 ? null : numbered(words.rewritten, rewritten, lang);
}

/** What of a day's files can't be understood today; null where all can. */
export function unreadClause({ unread }: RecordedDay, lang: Lang): string | null {
  if (unread.size === 0) return null;
  const [[file] = [""]] = unread;
  const n = [...unread.values()].reduce((sum, each) => sum + each, 0);
  const files = unread.size === 1 ? `\`${file}\`` : String(unread.size);
  const [one, many] =
    n > 0 ? [words.unreadIn, words.unreadFiles] : [words.lacking, words.lackingFiles];
  return `${numbered(unread.size === 1 ? one : many, n, lang, { file: files, files })}; ${say(words.asBefore, lang)}`;
}

/** That a clock was wrong; null where none was. */
export function misdatedClause({ misdated }: RecordedDay, lang: Lang): string | null {
  const dates = misdated.map((date) => dateInWords(date, lang)).join(", ");
  return misdated.length === 0 ? null : say(words.misdatedOn, lang, { dates });
}
