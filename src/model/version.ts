import { once } from "../data/once.ts";
import { type History, rowAt } from "../history/history.ts";
import { lapsesAt } from "../history/lapses.ts";
import type { Name } from "../history/pair.ts";
import type { Past } from "../history/past.ts";
import { type PlanChange, planChangesOf } from "../history/plan-change.ts";
import { releasesOf } from "../history/released.ts";
import type { Addition, Revision } from "../history/revision.ts";
import { toldOnly } from "../history/told-only.ts";
import { type Period, yearOf } from "../text/period.ts";
import { type Cause, followers } from "./followers.ts";

/**
 * What a page with versions shows, by the figures that it is of: a chart, its key being the period
 * in which areas are compared or the area that is told over time; or a whole period.
 */
export type Subject = { indicator: string; key: Period | string } | { period: Period };

/**
 * A version of a page: it ends when a released figure that the page is of changes (DESIGN 4), when
 * a released period gets one more, and when one changes that only follows from such: a nil that a
 * total implied, what a count had before, the part of a plan that was done. A new period is never
 * a version of anything.
 */
export interface Version {
  /** From 1. */
  number: number;
  /**
   * The day since which it stood, `YYYY-MM-DD`: of the first the day of release, or that of a later
   * change of which only `corrections.csv` tells.
   */
  since: string;
  /** Whether it is what was released first, so far as git can tell. */
  isFirst: boolean;
  /** Of that the day on which git first had it, where it came after the release; else null. */
  recorded: string | null;
  /** The place of the last commit that left it standing and can be understood. */
  commit: number;
  /**
   * What ended it, all of one commit: changes of the page's own figures and figures it got, else
   * those that one of its figures follows from. Nothing of the version that stands now.
   */
  ended: readonly Revision[];
  added: readonly Addition[];
  /** Changes of the year's plans that a month's key figures are held against. */
  planned: readonly PlanChange[];
  /** Whether it was ended by figures of other pages alone. */
  byOthers: boolean;
  /** The day on which it ended; null for the version that stands now. */
  until: string | null;
}

/** A version that no longer stands. */
export type PastVersion = Version & { until: string };

/** A page's versions, the oldest first, the last being the one that stands; none before a release. */
export function versionsOf(past: Past, subject: Subject): Version[] {
  const { history } = past;
  const { shown, pages, told } = index(past);
  const { commits } = history.archive;
  const name = nameOf(subject);
  const first = shown.get(name);
  if (!first) return [];
  // What was changed before git had it stands in the first version that git has.
  const lost = (told.get(name) ?? []).filter(({ commit }) => commit <= first.commit);
  const changed =
    lost
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? "";
  const since = changed > first.day ? changed : first.day;
  const recorded = commits[first.commit]?.day ?? "";
  const endings = [...(pages.get(name)?.endings ?? [])].map(([commit, ending]) => {
    return { commit, until: commits[commit]?.day ?? "", ...ending };
  });
  const standing = { commit: commits.length, until: null, ...unended };
  return [...endings, standing].map(({ commit: end, ...ending }, i) => {
    const last = endings[i - 1];
    return {
      number: i + 1,
      since: last?.until ?? since,
      isFirst: i === 0 && since === first.day,
      recorded: i === 0 && since === first.day && recorded > since ? recorded : null,
      commit: i < endings.length ? lastWhole(history, last?.commit ?? first.commit, end) : end - 1,
      ...ending,
    };
  });
}

/** The last of some commits that can be understood; the last of all where none can. */
function lastWhole(history: History, from: number, end: number): number {
  for (let commit = end - 1; commit >= from; commit--) {
    if (lapsesAt(history, commit).length === 0) return commit;
  }
  return end - 1;
}

/** Every page with a version that no longer stands: what of it was changed, the oldest first. */
export function revisedSubjects(past: Past): Subject[] {
  return [...index(past).pages.values()].map(({ subject }) => subject);
}

/** The pages that show a figure. A joint one is compared with others, and has no course alone. */
function subjectsOf({ period, area, indicator }: Name): Subject[] {
  const alone = area.includes("+") ? [] : [{ indicator, key: area }];
  return [{ indicator, key: period }, ...alone, { period }];
}

interface Index {
  /** Since when each page shows something that was released. */
  shown: ReadonlyMap<string, { commit: number; day: string }>;
  /** What ended each version of a page, by the place of the commit that did it. */
  pages: ReadonlyMap<string, { subject: Subject; endings: ReadonlyMap<number, Ending> }>;
  /** When a figure of a page was changed without git seeing it, and which commit first told so. */
  told: ReadonlyMap<string, readonly { commit: number; day: string }[]>;
}

type Ending = Pick<Version, "ended" | "added" | "planned" | "byOthers">;

const unended: Ending = { ended: [], added: [], planned: [], byOthers: false };

const index = once(indexOf);

function indexOf(past: Past): Index {
  const { history, revisions, additions } = past;
  const shown = firstShown(history);
  const pages = new Map<string, { subject: Subject; endings: Map<number, Ending> }>();
  const end = (subject: Subject, commit: number, own: Partial<Ending>) => {
    const ending = { ...unended, ...own };
    const name = nameOf(subject);
    // What wasn't there before can't have ended.
    if ((shown.get(name)?.commit ?? commit) >= commit) return;
    const page = pages.get(name) ?? { subject, endings: new Map<number, Ending>() };
    pages.set(name, page);
    const found = page.endings.get(commit);
    if (found && ending.byOthers && !found.byOthers) return;
    page.endings.set(commit, {
      ended: [...new Set([...(found?.ended ?? []), ...ending.ended])],
      added: [...new Set([...(found?.added ?? []), ...ending.added])],
      planned: [...(found?.planned ?? []), ...ending.planned],
      byOthers: ending.byOthers,
    });
  };
  const all = [...revisions, ...additions].sort((a, b) => a.commit - b.commit);
  for (const [commit, own] of Map.groupBy(all, (each) => each.commit)) {
    for (const each of own) {
      for (const subject of subjectsOf(each.difference)) {
        end(subject, commit, endedBy([each]));
      }
    }
    for (const { figure, causes } of followers(past, own)) {
      for (const subject of subjectsOf(figure)) {
        end(subject, commit, { ...endedBy(causes), byOthers: true });
      }
    }
  }
  for (const change of planChangesOf(history)) {
    for (const period of monthsUnder(history, change)) {
      end({ period }, change.commit, { planned: [change] });
    }
  }
  for (const page of pages.values()) {
    page.endings = new Map([...page.endings].sort(([a], [b]) => a - b));
  }
  const told = new Map<string, { commit: number; day: string }[]>();
  for (const { commit, correction } of toldOnly(past)) {
    for (const name of subjectsOf(correction).map(nameOf)) {
      told.set(name, [...(told.get(name) ?? []), { commit, day: correction.corrected }]);
    }
  }
  return { shown, pages, told };
}

function endedBy(causes: readonly Cause[]): Pick<Ending, "ended" | "added"> {
  const isRevision = (each: Cause): each is Revision => "kind" in each;
  return {
    ended: causes.filter(isRevision),
    added: causes.filter((each) => !isRevision(each)),
  };
}

/** The periods whose key figures, the province's, are held against a plan that was changed. */
function monthsUnder({ archive, courses, now }: History, { commit, difference }: PlanChange) {
  const { wasReleased } = releasesOf(archive);
  const { area, indicator, period: year } = difference;
  if (!now.areas.get(area)?.some(({ level }) => level === "province")) return [];
  return courses.flatMap((course) => {
    const { name } = course;
    const isOf = name.area === area && name.indicator === indicator;
    const isShown = isOf && String(yearOf(name.period)) === year;
    const isPublic = isShown && wasReleased(name.period, commit - 1) && rowAt(course, commit - 1);
    return isPublic ? [name.period] : [];
  });
}

/** Since when each page shows a figure that was released. */
function firstShown({ archive, courses }: History): Index["shown"] {
  const { first } = releasesOf(archive);
  const shown = new Map<string, { commit: number; day: string }>();
  for (const course of courses) {
    const { name, versions } = course;
    const release = first.get(name.period);
    if (!release) continue;
    const later = versions.find(({ since, row }) => since > release.commit && row)?.since ?? null;
    const commit = rowAt(course, release.commit) ? release.commit : later;
    if (commit === null) continue;
    const day = commit === release.commit ? release.day : (archive.commits[commit]?.day ?? "");
    for (const subject of subjectsOf(name)) {
      const found = shown.get(nameOf(subject));
      const isEarlier = !found || day < found.day;
      shown.set(nameOf(subject), {
        commit: Math.min(commit, found?.commit ?? commit),
        day: isEarlier ? day : found.day,
      });
    }
  }
  return shown;
}

/** A subject as one text: periods begin with a digit, areas with a letter. */
function nameOf(subject: Subject): string {
  return "indicator" in subject ? `${subject.indicator}/${subject.key}` : subject.period;
}
