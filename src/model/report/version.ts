import { figuresPath } from "../../data/data-set.ts";
import type { Observation } from "../../data/observation.ts";
import { rowAt } from "../../history/history.ts";
import { lapsesAt } from "../../history/lapses.ts";
import type { Past } from "../../history/past.ts";
import { releasesOf } from "../../history/released.ts";
import { byTime, isPeriod, type Period } from "../../text/period.ts";
import { idThen, modelAt } from "../as-of.ts";
import type { Model } from "../model.ts";
import { type Pages, pagesOf } from "../pages.ts";
import {
  type PastVersion,
  revisedSubjects,
  type Subject,
  type Version,
  versionsOf,
} from "../version.ts";

/** A page's version that no longer stands, as it was. */
export interface FrozenReport<S extends Subject = Subject> {
  version: PastVersion;
  /** The data as it was while the version stood. */
  model: Model;
  /** What the page is of, by the ids of that time. */
  subject: S;
  /** The rows of figures behind it. */
  rows: readonly Observation[];
  /** The last commit that left it standing, by its full hash. */
  hash: string;
  /** Whether some of the data of that time can't be read today. */
  unread: boolean;
  /** Periods of it that weren't released then, the oldest first: a chart over time tells them too. */
  collecting: readonly Period[];
}

/** The version of a page with a number; null where it is the one that stands, or there is none. */
export function frozenReport<S extends Subject>(
  past: Past,
  subject: S,
  number: number,
): FrozenReport<S> | null {
  const version = versionsOf(past, subject)[number - 1];
  if (!version || !isPast(version)) return null;
  const model = modelWith(past, version.commit, subject);
  const then = subjectThen(past, model, subject);
  const key = "indicator" in subject ? subject.key : subject.period;
  const own = isPeriod(key) ? `figures/${key}/` : "figures/";
  const unread = lapsesAt(past.history, version.commit).some(
    ({ file }) => !figuresPath.test(file) || file.startsWith(own),
  );
  const hash = past.history.archive.commits[version.commit]?.hash ?? "";
  const rows = rowsOf(model, then);
  const { wasReleased } = releasesOf(past.history.archive);
  const collecting = [...new Set(rows.map(({ period }) => period))]
    .filter((period) => !wasReleased(period, version.commit))
    .sort(byTime);
  return { version, model, subject: then, rows, hash, unread, collecting };
}

/** The data as a commit left it, and what a page is of: figures that were all gone named nothing. */
function modelWith(past: Past, commit: number, subject: Subject): Model {
  if (!("indicator" in subject)) return modelAt(past, commit);
  const { indicator, key } = subject;
  const model = modelAt(past, commit, indicator);
  const names: (readonly ["indicators" | "areas", string])[] = [["indicators", indicator]];
  if (!isPeriod(key)) names.push(["areas", key]);
  const lacking = names.filter(([noun, id]) => idThen(past, model, noun, id) === null);
  return lacking.length === 0 ? model : modelAt(past, commit, indicator, lacking);
}

function subjectThen<S extends Subject>(past: Past, model: Model, subject: S): S {
  if (!("indicator" in subject)) return subject;
  const { key } = subject;
  const indicator = idThen(past, model, "indicators", subject.indicator) ?? subject.indicator;
  return {
    ...subject,
    indicator,
    key: isPeriod(key) ? key : (idThen(past, model, "areas", key) ?? key),
  };
}

/** The rows of figures behind a page. */
export function rowsOf(model: Model, subject: Subject): readonly Observation[] {
  if (!("indicator" in subject)) return model.inPeriod(subject.period);
  const { indicator, key } = subject;
  if (!isPeriod(key)) return model.course(indicator, key);
  return [...model.observations(indicator, key).values()];
}

/** One version of a page. */
export interface VersionPage {
  subject: Subject;
  version: Version;
}

/**
 * Every version there is, those of pages that are no more too: by the commit that each is drawn
 * from, so that the data of one time is read once.
 */
export function versionPages(past: Past, model: Model): VersionPage[] {
  const { comparisons, series, months } = pagesOf(model);
  const charts = [...comparisons, ...series].map((path) => {
    const [indicator = "", key = ""] = path.split("/");
    return { indicator, key };
  });
  const subjects = [...charts, ...months.map((period) => ({ period })), ...revisedSubjects(past)];
  const each = new Map(subjects.map((subject) => [Object.values(subject).join("/"), subject]));
  return [...each.values()]
    .flatMap((subject) => versionsOf(past, subject).map((version) => ({ subject, version })))
    .filter(({ subject, version }) =>
      isPast(version) ? stood(past, subject, version) : hasPage(pagesOf(model), subject),
    )
    .sort((a, b) => a.version.commit - b.version.commit);
}

const known = new WeakMap<Past, Map<string, boolean>>();

/** Whether a version ever was a page: no figure, no page, and one area alone is no comparison. */
export function stood(past: Past, subject: Subject, { number, commit }: PastVersion): boolean {
  const own = known.get(past) ?? new Map<string, boolean>();
  known.set(past, own);
  const name = [...Object.values(subject), number].join("/");
  const found = own.get(name) ?? wasPage(past, subject, commit);
  own.set(name, found);
  return found;
}

function wasPage(past: Past, subject: Subject, commit: number): boolean {
  if (!("indicator" in subject)) {
    const { courses } = past.history;
    return courses.some(
      (course) => course.name.period === subject.period && rowAt(course, commit) !== null,
    );
  }
  const model = modelWith(past, commit, subject);
  return hasPage(pagesOf(model), subjectThen(past, model, subject));
}

/** Whether a version no longer stands. */
export function isPast(version: Version): version is PastVersion {
  return version.until !== null;
}

/** Whether a page stands now at the address that its versions are below. */
export function hasPage({ comparisons, series, months }: Pages, subject: Subject): boolean {
  if (!("indicator" in subject)) return months.includes(subject.period);
  return (isPeriod(subject.key) ? comparisons : series).has(`${subject.indicator}/${subject.key}`);
}
