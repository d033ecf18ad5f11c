import type { FrozenReport } from "../model/report/version.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import { byTime, isPeriod, periodInWords } from "../text/period.ts";
import { type Entry, list, say } from "../text/say.ts";
import { versionWords as words } from "../text/words/version.ts";
import { numbered } from "./count.ts";

/** What a version that no longer stands says of itself: whose figures it shows, what ended it. */
export function frozenNote(frozen: FrozenReport, lang: Lang): string {
  const { version, subject, rows, collecting, unread } = frozen;
  const [since, until] = [version.since, version.until].map((day) => dateInWords(day, lang));
  const isCourse = "indicator" in subject && !isPeriod(subject.key);
  const recorded = version.recorded && dateInWords(version.recorded, lang);
  const first = recorded ? words.recordedStood : words.firstStood;
  const stood = version.isFirst ? first : words.laterStood;
  const values = { since: since ?? "", until: until ?? "", recorded: recorded ?? "" };
  // Of the latest the page's first sentence says so itself.
  const latest = rows
    .map(({ period }) => period)
    .toSorted(byTime)
    .at(-1);
  const periods = collecting
    .filter((period) => period !== latest)
    .map((period) => periodInWords(period, lang));
  return [
    say(isCourse ? words.courseStood : stood, lang, values),
    ...(periods.length > 0 ? [say(words.collecting, lang, { periods: list(periods, lang) })] : []),
    ...("indicator" in subject ? [] : [say(words.compared, lang, values)]),
    say(words.outOfDate, lang, { ...values, changes: changesOf(frozen, lang) }),
    ...(unread ? [say(words.unread, lang)] : []),
  ].join(" ");
}

/** "2 con số đã công bố trên trang được sửa và trang có thêm 1 con số". */
function changesOf({ version }: FrozenReport, lang: Lang): string {
  const { ended, added, planned, byOthers } = version;
  if (byOthers) return numbered(words.byOthers, ended.length + added.length, lang);
  const said = (entry: Entry, n: number) => (n === 0 ? [] : [numbered(entry, n, lang)]);
  const clauses = [
    ...said(words.changed, ended.length),
    ...said(words.added, added.length),
    ...said(words.planned, planned.length),
  ];
  return list(clauses, lang);
}
