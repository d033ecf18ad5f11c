import type { Name } from "../history/pair.ts";
import type { Past } from "../history/past.ts";
import { releaseReader } from "../history/released.ts";
import type { Revision } from "../history/revision.ts";
import { idNow } from "../rules/moved.ts";
import { type Period, shift } from "../text/period.ts";
import { idThen, modelAt } from "./as-of.ts";
import { figureAt, mainMeasure } from "./figure.ts";
import { known } from "./model.ts";

/**
 * What a page with versions shows, by the figures that it is of: a chart, its key being the period
 * in which areas are compared or the area that is told over time; or a whole period.
 */
export type Subject = { indicator: string; key: Period | string } | { period: Period };

/**
 * A version of a page: it ends when a released figure that the page is of changes (DESIGN 4), one
 * that only follows from what was changed too: a nil that a total implied, what a count had before.
 */
export interface Version {
  /** From 1. */
  number: number;
  /** The day since which it stood, `YYYY-MM-DD`: of the first the day of release. */
  since: string;
  /** The place of the last commit that left it standing. */
  commit: number;
  /**
   * What ended it, all of one commit: changes of the page's own figures, else those that one of its
   * figures follows from. Nothing of the version that stands now.
   */
  ended: readonly Revision[];
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
  const { released, revisions } = index(past);
  const { commits } = history.archive;
  const name = nameOf(subject);
  let since = released.get(name);
  if (since === undefined) return [];
  const versions: Version[] = [];
  for (const [commit, ending] of revisions.get(name)?.endings ?? []) {
    const until = commits[commit]?.day ?? "";
    versions.push({ number: versions.length + 1, since, commit: commit - 1, ...ending, until });
    since = until;
  }
  const last = { commit: commits.length - 1, ended: [], byOthers: false, until: null };
  return [...versions, { number: versions.length + 1, since, ...last }];
}

/** Every page with a version that no longer stands: what of it was changed, the oldest first. */
export function revisedSubjects(past: Past): Subject[] {
  return [...index(past).revisions.values()].map(({ subject }) => subject);
}

/** The pages that show a figure. A joint one is compared with others, and has no course alone. */
function subjectsOf({ period, area, indicator }: Name): Subject[] {
  const alone = area.includes("+") ? [] : [{ indicator, key: area }];
  return [{ indicator, key: period }, ...alone, { period }];
}

interface Index {
  /** The day on which the first figure of a page was released. */
  released: ReadonlyMap<string, string>;
  /** What ended each version of a page, by the place of the commit that did it. */
  revisions: ReadonlyMap<string, { subject: Subject; endings: ReadonlyMap<number, Ending> }>;
}

type Ending = Pick<Version, "ended" | "byOthers">;

const indices = new WeakMap<Past, Index>();

function index(past: Past): Index {
  const found = indices.get(past) ?? indexOf(past);
  indices.set(past, found);
  return found;
}

function indexOf(past: Past): Index {
  const { history, revisions } = past;
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
  const byName = new Map<string, { subject: Subject; endings: Map<number, Ending> }>();
  const end = (subject: Subject, commit: number, cause: Revision, byOthers: boolean) => {
    const name = nameOf(subject);
    const page = byName.get(name) ?? { subject, endings: new Map<number, Ending>() };
    byName.set(name, page);
    const found = page.endings.get(commit);
    if (found && byOthers && !found.byOthers) return;
    const ended = [...new Set([...(found?.ended ?? []), cause])];
    page.endings.set(commit, { ended, byOthers });
  };
  const isReleased = releaseReader(history.archive);
  for (const [commit, own] of Map.groupBy(revisions, (each) => each.commit)) {
    for (const each of own) {
      for (const subject of subjectsOf(each.difference)) end(subject, commit, each, false);
    }
    const day = history.archive.commits[commit]?.day ?? "";
    for (const { subjects, causes } of followers(past, own, isReleased(commit - 1))) {
      for (const subject of subjects) {
        // An area of which nothing was released yet has no page that a figure could follow on.
        if ((released.get(nameOf(subject)) ?? "9") > day) continue;
        for (const cause of causes) end(subject, commit, cause, true);
      }
    }
  }
  return { released, revisions: byName };
}

/** Pages on which a figure changed because of others. */
interface Followers {
  subjects: Subject[];
  causes: Revision[];
}

/**
 * What else one commit's revisions changed: figures follow from those of their period, and of the
 * periods before and after.
 * @param released the periods that were released before the commit
 */
function followers(
  past: Past,
  revisions: readonly Revision[],
  released: ReadonlySet<Period>,
): Followers[] {
  const byIndicator = [...Map.groupBy(revisions, ({ difference }) => difference.indicator)];
  const commit = revisions[0]?.commit ?? 0;
  // One commit's data first, then the other's: its tables are read once.
  const [before, after] = [commit - 1, commit].map((at) =>
    byIndicator.map(([indicator, own]) => shownAround(past, at, indicator, own, released)),
  );
  return byIndicator.flatMap(([indicator, own], i) => {
    const [was, is] = [before?.[i], after?.[i]];
    const places = new Map([...(was ?? []), ...(is ?? [])]);
    for (const { difference } of own) places.delete(placeOf(difference));
    const amountIn = (shown: typeof was, place: Shown) =>
      shown?.get(placeOf(place))?.amount ?? null;
    return [...places.values()]
      .filter((place) => amountIn(was, place) !== amountIn(is, place))
      .map(({ area, period }) => ({
        subjects: subjectsOf({ indicator, area, period }),
        causes: own.filter(({ difference }) => around(difference.period).includes(period)),
      }));
  });
}

/** What a page shows in one place, by the ids of today. */
interface Shown {
  area: string;
  period: Period;
  /** Null where nothing is known. */
  amount: string | null;
}

/** An indicator's figures near what was revised, as pages showed them after a commit. */
function shownAround(
  past: Past,
  commit: number,
  id: string,
  revisions: readonly Revision[],
  released: ReadonlySet<Period>,
): Map<string, Shown> {
  const model = modelAt(past, commit, id);
  const own = idThen(past, model, "indicators", id);
  if (own === null) return new Map();
  const indicator = known(model.indicators, own);
  const areas = new Set(model.ofIndicator(own).map(({ area }) => area));
  const periods = new Set(revisions.flatMap(({ difference }) => around(difference.period)));
  const shown = [...periods]
    .filter((period) => released.has(period))
    .flatMap((period) =>
      [...areas].map((then) => {
        const measure = mainMeasure(model, indicator, period);
        const { amount } = figureAt(model, { indicator: own, area: then, period, measure });
        const area = then.split("+").map((each) => idNow(past.history.now, "areas", each));
        return { area: area.join("+"), period, amount: amount?.toFixed() ?? null };
      }),
    );
  return new Map(shown.map((each) => [placeOf(each), each]));
}

function placeOf({ area, period }: { area: string; period: Period }): string {
  return `${area} ${period}`;
}

function around(period: Period): Period[] {
  return [-1, 0, 1].map((by) => shift(period, by));
}

/** A subject as one text: periods begin with a digit, areas with a letter. */
function nameOf(subject: Subject): string {
  return "indicator" in subject ? `${subject.indicator}/${subject.key}` : subject.period;
}
