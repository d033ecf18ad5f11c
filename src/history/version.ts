import type { Period } from "../text/period.ts";
import type { Name } from "./pair.ts";
import type { Past } from "./past.ts";
import type { Revision } from "./revision.ts";

/**
 * What a page with versions shows, by the figures that it is of: a chart, its key being the period
 * in which areas are compared or the area that is told over time; or a whole period.
 */
export type Subject = { indicator: string; key: Period | string } | { period: Period };

/** A version of a page: it ends when a released figure that the page is of changes (DESIGN 4). */
export interface Version {
  /** From 1. */
  number: number;
  /** The day since which it stood, `YYYY-MM-DD`: of the first the day of release. */
  since: string;
  /** The place of the last commit that left it standing. */
  commit: number;
  /** What ended it, all of one commit; nothing of the version that stands now. */
  ended: readonly Revision[];
  /** The day on which it ended; null for the version that stands now. */
  until: string | null;
}

/** A version that no longer stands. */
export type PastVersion = Version & { until: string };

/** A page's versions, the oldest first, the last being the one that stands; none before a release. */
export function versionsOf(past: Past, subject: Subject): Version[] {
  const { history } = past;
  const { released, revisions } = index(past);
  const { commits } = history.archive;
  const name = nameOf(subject);
  let since = released.get(name);
  if (since === undefined) return [];
  const versions: Version[] = [];
  for (const [commit, ended] of Map.groupBy(revisions.get(name) ?? [], (each) => each.commit)) {
    const until = commits[commit]?.day ?? "";
    versions.push({ number: versions.length + 1, since, commit: commit - 1, ended, until });
    since = until;
  }
  const last = { commit: commits.length - 1, ended: [], until: null };
  return [...versions, { number: versions.length + 1, since, ...last }];
}

/** Every page with a version that no longer stands: what of it was changed, the oldest first. */
export function revisedSubjects(past: Past): Subject[] {
  const subjects = past.revisions.flatMap(({ difference }) => subjectsOf(difference));
  return [...new Map(subjects.map((subject) => [nameOf(subject), subject])).values()];
}

/** The pages that show a figure. A joint one is compared with others, and has no course alone. */
function subjectsOf({ period, area, indicator }: Name): Subject[] {
  const alone = area.includes("+") ? [] : [{ indicator, key: area }];
  return [{ indicator, key: period }, ...alone, { period }];
}

interface Index {
  /** The day on which the first figure of a page was released. */
  released: ReadonlyMap<string, string>;
  revisions: ReadonlyMap<string, readonly Revision[]>;
}

const known = new WeakMap<Past, Index>();

function index(past: Past): Index {
  const found = known.get(past) ?? indexOf(past);
  known.set(past, found);
  return found;
}

function indexOf({ history, revisions }: Past): Index {
  const days = new Map(history.now.data.releases.map((row) => [row.period, row.released]));
  const released = new Map<string, string>();
  for (const { name } of history.courses) {
    const day = days.get(name.period);
    if (day === undefined) continue;
    for (const subject of subjectsOf(name)) {
      const first = released.get(nameOf(subject));
      if (first === undefined || day < first) released.set(nameOf(subject), day);
    }
  }
  const byName = new Map<string, Revision[]>();
  for (const revision of revisions) {
    for (const subject of subjectsOf(revision.difference)) {
      const own = byName.get(nameOf(subject)) ?? [];
      own.push(revision);
      byName.set(nameOf(subject), own);
    }
  }
  return { released, revisions: byName };
}

/** A subject as one text: periods begin with a digit, areas with a letter. */
function nameOf(subject: Subject): string {
  return "indicator" in subject ? `${subject.indicator}/${subject.key}` : subject.period;
}
