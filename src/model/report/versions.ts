import { figuresPath, targetsPath } from "../../data/data-set.ts";
import { type ArchivedCommit, blobAt } from "../../history/archive.ts";
import type { Difference } from "../../history/difference.ts";
import { differencesIn, type History } from "../../history/history.ts";
import { type Lapse, lapsesOf } from "../../history/lapses.ts";
import type { Past } from "../../history/past.ts";
import { type Releases, releasesOf } from "../../history/released.ts";
import type { Revision } from "../../history/revision.ts";
import { idNow } from "../../rules/moved.ts";
import { byTime, isPeriod, type Period } from "../../text/period.ts";

/** How many numbers were new, were changed, were taken away: a row's two count as two. */
export interface Counts {
  /** Those that had been released and taken away aren't new: see `restored`. */
  added: number;
  /** How many of those added the very first commit brought. */
  first: number;
  /** Released once, taken away since, and brought back. */
  restored: number;
  changed: number;
  removed: number;
}

/** What changed in the data in a year. */
export interface VersionsReport {
  year: string;
  /** Every year in which something did, the newest first. */
  years: readonly string[];
  /** The newest first. */
  days: readonly RecordedDay[];
  /** How often the data was recorded in that year. */
  commits: number;
  counts: Counts;
  /** Of all years: how often, from which day to which. */
  all: { commits: number; first: string; last: string };
  /** Periods that had been released before the data was recorded first, the oldest first. */
  before: readonly Period[];
}

/** What changed on a day: of ten years' commits, most are one reporter's file each. */
export interface RecordedDay {
  day: string;
  /** The oldest first. */
  commits: readonly ArchivedCommit[];
  /** Periods of which a number changed, the newest first. */
  periods: readonly RecordedPeriod[];
  /** Periods that became final, and periods that are final no more, the newest first. */
  released: readonly Period[];
  withdrawn: readonly Period[];
  /** Tables beside the figures that were touched, by their files' names; `targets` is plans. */
  tables: readonly string[];
  /** How many files of figures were written anew, no number of them another. */
  rewritten: number;
  /**
   * Files with something that can't be understood, and how many places can't be read; none in a
   * table that is gone or lacks what others name, and in a file that names what no table has.
   */
  unread: ReadonlyMap<string, number>;
  /** Days that commits gave of themselves because a clock was wrong. */
  misdated: readonly string[];
}

/** What changed in a period's numbers on a day. */
export interface RecordedPeriod {
  period: Period;
  /** Whether it was public as final before. */
  wasReleased: boolean;
  counts: Counts;
  /** Who reported, by id. */
  reporters: readonly string[];
  /** What of it said otherwise what had been released; none of a period that wasn't. */
  revisions: readonly Revision[];
}

/**
 * What changed in a year.
 * @param asked without it the newest year in which something did
 * @returns null for a data directory that was never recorded
 */
export function versionsReport(past: Past, asked?: string): VersionsReport | null {
  const days = daysOf(past);
  const years = [...new Set(days.map(({ day }) => yearOf(day)))];
  const year = asked ?? years[0];
  const [last, first] = [days[0], days.at(-1)];
  if (year === undefined || !first || !last) return null;
  const own = days.filter(({ day }) => yearOf(day) === year);
  return {
    year,
    years,
    days: own,
    commits: commitsIn(own),
    counts: total(own.flatMap(({ periods }) => periods.map(({ counts }) => counts))),
    all: { commits: commitsIn(days), first: first.day, last: last.day },
    before: [...releasesOf(past.history.archive).first]
      .flatMap(([period, release]) => (release.day < first.day ? [period] : []))
      .sort(byTime),
  };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function commitsIn(days: readonly RecordedDay[]): number {
  return days.reduce((n, { commits }) => n + commits.length, 0);
}

/** The sum of all. */
export function total(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((n, counts) => n + of(counts), 0);
  return {
    added: sum(({ added }) => added),
    first: sum(({ first }) => first),
    restored: sum(({ restored }) => restored),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
  };
}

const known = new WeakMap<Past, readonly RecordedDay[]>();

/** Every day on which the data was recorded, the newest first; worked out once. */
function daysOf(past: Past): readonly RecordedDay[] {
  const found = known.get(past);
  if (found) return found;
  const { history, revisions } = past;
  const { standing, wasReleased } = releasesOf(history.archive);
  const revised = Map.groupBy(revisions, ({ commit }) => commit);
  const places = [...history.archive.commits.keys()];
  const lapses = Map.groupBy(lapsesOf(history), ({ since }) => since);
  const byDay = Map.groupBy(places, (place) => history.archive.commits[place]?.day ?? "");
  const days = [...byDay].map(([day, own]) => {
    const commits = own.flatMap((place) => history.archive.commits[place] ?? []);
    const before = standing((own[0] ?? 0) - 1);
    const after = standing(own.at(-1) ?? -1);
    const changes = own.flatMap((place) => changesOf(history, place, wasReleased));
    return {
      day,
      commits,
      periods: periodsOf(
        history,
        changes,
        own.flatMap((place) => revised.get(place) ?? []),
      ),
      released: without(after, before),
      withdrawn: without(before, after),
      tables: tablesOf(commits),
      rewritten: own.reduce((n, place) => n + rewrittenIn(history, place, lapses.get(place)), 0),
      unread: unreadOf(own.flatMap((place) => lapses.get(place) ?? [])),
      misdated: [...new Set(commits.flatMap(({ date }) => (date === day ? [] : [date])))],
    };
  });
  const newest = days.reverse();
  known.set(past, newest);
  return newest;
}

/** A difference, the place of its commit, and whether its period was public as final before that. */
interface RecordedChange {
  difference: Difference;
  commit: number;
  wasReleased: boolean;
}

function changesOf(
  history: History,
  commit: number,
  wasReleased: Releases["wasReleased"],
): RecordedChange[] {
  return differencesIn(history, commit).map((difference) => ({
    difference,
    commit,
    wasReleased: wasReleased(difference.period, commit - 1),
  }));
}

function periodsOf(
  history: History,
  changes: readonly RecordedChange[],
  revisions: readonly Revision[],
): RecordedPeriod[] {
  const groups = Map.groupBy(changes, ({ difference, wasReleased }) =>
    [difference.period, wasReleased].join("\n"),
  );
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { period } = first.difference;
      const { wasReleased } = first;
      const of = wasReleased
        ? revisions.filter(({ difference }) => difference.period === period)
        : [];
      const reporters = own.flatMap(({ difference }) => reporterOf(history, difference));
      return [
        {
          period,
          wasReleased,
          counts: countsOf(own, of),
          reporters: [...new Set(reporters)].sort(),
          revisions: of,
        },
      ];
    })
    .sort((a, b) => byTime(b.period, a.period));
}

function countsOf(changes: readonly RecordedChange[], revisions: readonly Revision[]): Counts {
  const isNew = ({ difference }: Pick<RecordedChange, "difference">) => difference.before === null;
  // A revision without a number before it is of one that had been taken away.
  const restored = revisions.filter(isNew).length;
  const fresh = changes.filter(isNew).length;
  const removed = changes.filter(({ difference }) => difference.after === null).length;
  // A number that was changed three times on one day is one.
  const isChanged = ({ difference }: RecordedChange) => difference.before && difference.after;
  const nameOf = ({ period, area, indicator, measure }: Difference) =>
    [period, area, indicator, measure].join("\n");
  return {
    added: fresh - restored,
    first: changes.filter((each) => isNew(each) && each.commit === 0).length,
    restored,
    changed: new Set(changes.filter(isChanged).map(({ difference }) => nameOf(difference))).size,
    removed,
  };
}

/** Who reported, by the id of today: an area that was renamed since keeps its old files' names. */
function reporterOf({ now }: History, { before, after }: Difference): string[] {
  const [, , reporter] = figuresPath.exec((after ?? before)?.file ?? "") ?? [];
  return reporter === undefined ? [] : [idNow(now, "areas", reporter)];
}

function tablesOf(commits: readonly ArchivedCommit[]): string[] {
  const names = commits.flatMap(({ paths }) =>
    paths
      .filter((path) => !figuresPath.test(path))
      .map((path) => (targetsPath.test(path) ? "targets" : path)),
  );
  return [...new Set(names)].sort();
}

/** Files of figures that a commit changed without changing a number. */
function rewrittenIn(
  { archive, pairs }: History,
  commit: number,
  lapses: readonly Lapse[] = [],
): number {
  const changed = new Set(
    (pairs[commit] ?? []).flatMap(({ was, row }) => [was?.at.file, row?.at.file]),
  );
  const paths = archive.commits[commit]?.paths ?? [];
  return paths.filter(
    (path) =>
      figuresPath.test(path) &&
      !changed.has(path) &&
      !lapses.some(({ file }) => file === path) &&
      blobAt(archive, path, commit) !== null &&
      blobAt(archive, path, commit - 1) !== null,
  ).length;
}

/** By file. Where a table is gone, the files that name what was in it aren't named one by one. */
function unreadOf(lapses: readonly Lapse[]): Map<string, number> {
  const isFigures = ({ file }: Lapse) => figuresPath.test(file);
  const own = lapses.every(isFigures)
    ? lapses
    : lapses.filter((each) => !isFigures(each) || each.places > 0);
  const byFile = Map.groupBy(own, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, all]) => [file, all.reduce((n, { places }) => n + places, 0)]),
  );
}

/** The periods of one set that another lacks, the newest first. */
function without(periods: ReadonlySet<string>, others: ReadonlySet<string>): Period[] {
  return [...periods]
    .filter((period) => isPeriod(period) && !others.has(period))
    .sort((a, b) => byTime(b, a));
}
