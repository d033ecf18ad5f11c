import { figuresPath, type PastFigures, pastFigureReader } from "../data/data-set.ts";
import { cellAt, type Fault, faultAt, faultOfFile } from "../data/fault.ts";
import { figures, type Observation } from "../data/observation.ts";
import { type Key, keyOf } from "../rules/by-key.ts";
import type { Context } from "../rules/context.ts";
import { redirectsOf } from "../rules/moved.ts";
import { isNamed, nameNow } from "../rules/revisions.ts";
import { isPeriod } from "../text/period.ts";
import { type Archive, blobAt, fileAt } from "./archive.ts";
import { type Difference, differencesOf } from "./difference.ts";
import { everDefined, namesIn, type Reference } from "./id-versions.ts";
import type { Name, Pair } from "./pair.ts";

/** A figure's row from one commit to the next that changes any of its cells. */
export interface RowVersion {
  /** The place of the commit that wrote it. */
  since: number;
  /** Null where there is none any more. */
  row: Observation | null;
  /**
   * What stands there, where that isn't all understood. A build refuses what can't be read, so that
   * the public goes on seeing what was read last: a number that is unreadable for a while is
   * neither withdrawn nor, after that, brought back.
   */
  read?: Observation | null;
}

/** Every row that a figure ever had. */
export interface Course {
  /** By the ids of today. */
  name: Name;
  /** The oldest first. */
  versions: RowVersion[];
}

/** What became of every figure, commit by commit. */
export interface History {
  archive: Archive;
  /** The data set as it is now: its ids and units are what figures are told in. */
  now: Context;
  /** Every figure there ever was. */
  courses: readonly Course[];
  /**
   * Of each commit, by its place, the rows of figures of which a number is new, gone or another.
   * What was written anew, moved or renamed is in none.
   */
  pairs: readonly (readonly Pair<Observation>[])[];
  /** What of each commit's files of figures can't be read today: it is no number, or no row. */
  unread: readonly (readonly Fault[])[];
}

/**
 * Follows every figure through the commits of a data directory, each read as leniently as it must
 * be: what today's check refuses is history all the same.
 * @param now the newest commit's data set
 */
export function historyOf(archive: Archive, now: Context): History {
  const figuresAt = figureReader(archive);
  const isMoved = redirectsOf(now).size > 0;
  const nameOf = ({ period, area, indicator }: Key) =>
    isMoved ? nameNow(now, { period, area, indicator }) : { period, area, indicator };
  const courses = new Map<string, Course>();
  /** Figures that a file had before and may still have, unread. */
  const awaited = new Map<string, Set<Course>>();
  const isDefined = everDefined(archive, now);
  /** Where a figure stood that stands in another place too. */
  const doubles = new Map<Course, string>();
  const unread: Fault[][] = [];
  const pairs = archive.commits.map(({ paths }, commit) => {
    const files = paths.filter((path) => figuresPath.test(path));
    const touched = new Map<Course, Observation | null>();
    for (const path of files) {
      for (const was of figuresAt(path, commit - 1).rows) {
        const course = isNamed(was) ? courses.get(keyOf(nameOf(was))) : undefined;
        // Of a figure that stood twice the first was taken, and stays.
        if (course && readLast(course) === was) touched.set(course, null);
      }
      for (const course of awaited.get(path) ?? []) touched.set(course, null);
      awaited.delete(path);
    }
    const faults: Fault[] = [];
    for (const path of files) {
      const figures = figuresAt(path, commit);
      for (const fault of figures.faults) faults.push(fault);
      for (const row of figures.rows) {
        if (!isNamed(row)) continue;
        const strange = namesIn(row).find((each) => !isDefined(each));
        if (strange) {
          const [code, column] = strangerOf[strange[0]];
          faults.push(faultAt(row.at, code, column));
        }
        if (strange && strange[0] !== "units") continue;
        const name = nameOf(row);
        const key = keyOf(name);
        const course = courses.get(key) ?? { name, versions: [] };
        courses.set(key, course);
        const standing = touched.has(course) ? touched.get(course) : readLast(course);
        if (!standing) touched.set(course, row);
        else if (standing !== row) {
          faults.push(faultAt(row.at, "trung-khoa", null));
          doubles.set(course, path);
        }
      }
    }
    for (const path of files) {
      if (isAstray(archive, path, commit)) faults.push(faultOfFile(path, "tep-la", null));
    }
    unread.push(faults);
    for (const [course, path] of doubles) {
      if (touched.get(course) !== null) continue;
      const left = figuresAt(path, commit).rows.filter(isNamed);
      touched.set(course, left.find((row) => keyOf(nameOf(row)) === keyOf(course.name)) ?? null);
    }
    const hiding = new Set(faults.filter(hidesRow).map(({ file }) => file));
    return [...touched].flatMap(([course, read]) => {
      const last = course.versions.at(-1);
      const was = last?.row ?? null;
      if (last && was && read && readLast(course) === was && isRewritten(was, read)) {
        last.row = read;
        return [];
      }
      const home = was?.at.file ?? "";
      const isAwaited = read === null && hiding.has(home);
      if (isAwaited) awaited.set(home, (awaited.get(home) ?? new Set()).add(course));
      const row = isAwaited ? was : read && understood(read, was, isDefined);
      course.versions.push({ since: commit, row, ...(row !== read && { read }) });
      const pair = { name: course.name, was, row };
      return isChange(now, pair) ? [pair] : [];
    });
  });
  return { archive, now, courses: [...courses.values()], pairs, unread };
}

/** What stands of a figure after the commits that were read so far. */
function readLast({ versions }: Course): Observation | null {
  const last = versions.at(-1);
  return (last?.read === undefined ? last?.row : last.read) ?? null;
}

/** What a row that names what was never defined is refused for, as a code and a column. */
const strangerOf = {
  areas: ["dia-phuong-la", "area"],
  indicators: ["chi-tieu-la", "indicator"],
  units: ["don-vi-tinh-la", "unit"],
} as const;

/** Whether a file lies, as it was, where none of figures is read: its name was mistyped. */
function isAstray(archive: Archive, path: string, commit: number): boolean {
  const was = blobAt(archive, path, commit - 1);
  if (was === null || blobAt(archive, path, commit) !== null) return false;
  return (archive.commits[commit]?.paths ?? []).some((other) => {
    const [, period = ""] = figuresPath.exec(other) ?? [];
    return !isPeriod(period) && blobAt(archive, other, commit) === was;
  });
}

/** Whether a fault lies in what names a row, or in all of it. */
function hidesRow({ code, field }: Fault): boolean {
  return code !== "trung-khoa" && (field === null || figures.key.includes(field));
}

/** A row, what can't be read of its numbers being as it was before. */
function understood(
  row: Observation,
  before: Observation | null,
  isDefined: (reference: Reference) => boolean,
): Observation {
  const isUnread = (name: "unit" | "value" | "to_date") =>
    row[name] === null && Boolean(cellAt(row.at, name));
  const unread = (["value", "to_date"] as const).filter(isUnread);
  const isUnit = row.unit === null ? !isUnread("unit") : isDefined(["units", row.unit]);
  if (!before || (unread.length === 0 && isUnit)) return row;
  const { unit, value, to_date } = before;
  // Numbers in another unit aren't mixed with those that can be read.
  if (row.unit !== unit) return { ...row, unit, value, to_date };
  return { ...row, ...Object.fromEntries(unread.map((name) => [name, before[name]])) };
}

/** What is understood of the row that a commit left of a figure; null where there was none. */
export function rowAt({ versions }: Course, commit: number): Observation | null {
  return versions.findLast(({ since }) => since <= commit)?.row ?? null;
}

/** The numbers that a commit made new, took away or changed. */
export function differencesIn({ now, pairs }: History, commit: number): Difference[] {
  return (pairs[commit] ?? []).flatMap((pair) => differencesOf(now, pair));
}

/** Whether a row says the very same in another version of its file. */
function isRewritten(was: Observation, row: Observation): boolean {
  return was.at.file === row.at.file && was.at.cells.every((cell, i) => cell === row.at.cells[i]);
}

function isChange(now: Context, pair: Pair<Observation>): boolean {
  const { was, row } = pair;
  const isSame =
    was?.unit === row?.unit &&
    was?.value?.text === row?.value?.text &&
    was?.to_date?.text === row?.to_date?.text;
  return !isSame && differencesOf(now, pair).length > 0;
}

const nothing: PastFigures = { rows: [], faults: [] };

/** Keeps of each file the version that was read last: all of them would weigh too much. */
function figureReader(archive: Archive): (path: string, commit: number) => PastFigures {
  const read = pastFigureReader();
  const known = new Map<string, { blob: string | null; figures: PastFigures }>();
  return (path, commit) => {
    const blob = blobAt(archive, path, commit);
    const last = known.get(path);
    if (last?.blob === blob) return last.figures;
    const file = fileAt(archive, path, commit);
    const figures = file ? read(file) : nothing;
    known.set(path, { blob, figures });
    return figures;
  };
}
