import { figuresPath, type PastFigures, pastFigureReader } from "../data/data-set.ts";
import type { Fault } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { type Key, keyOf } from "../rules/by-key.ts";
import type { Context } from "../rules/context.ts";
import { redirectsOf } from "../rules/moved.ts";
import { isNamed, nameNow } from "../rules/revisions.ts";
import { type Archive, blobAt, fileAt } from "./archive.ts";
import { type Difference, differencesOf } from "./difference.ts";
import type { Pair } from "./pair.ts";

/** What became of every figure, commit by commit. */
export interface History {
  archive: Archive;
  /** The data set as the newest commit has it: its ids and units are what figures are told in. */
  now: Context;
  /**
   * Of each commit, by its place, the rows of figures of which a number is new, gone or another.
   * What was written anew, moved or renamed is in none.
   */
  pairs: readonly (readonly Pair<Observation>[])[];
  /** A file of figures as a commit left it. */
  figuresAt(path: string, commit: number): PastFigures;
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
  const current = new Map<string, Observation>();
  const pairs = archive.commits.map(({ paths }, commit) => {
    const touched = new Map<string, Pair<Observation>>();
    const files = paths.filter((path) => figuresPath.test(path));
    for (const path of files) {
      for (const was of figuresAt(path, commit - 1).rows) {
        if (!isNamed(was)) continue;
        const name = nameOf(was);
        const key = keyOf(name);
        // Of a figure that stood twice the first was taken, and stays.
        if (current.get(key) !== was) continue;
        touched.set(key, { name, was, row: null });
        current.delete(key);
      }
    }
    for (const path of files) {
      for (const row of figuresAt(path, commit).rows) {
        if (!isNamed(row)) continue;
        const name = nameOf(row);
        const key = keyOf(name);
        if (current.has(key)) continue;
        const { was = null } = touched.get(key) ?? {};
        touched.set(key, { name, was, row });
        current.set(key, row);
      }
    }
    return [...touched.values()].filter((pair) => isChange(now, pair));
  });
  return { archive, now, pairs, figuresAt };
}

/** The numbers that a commit made new, took away or changed. */
export function differencesIn({ now, pairs }: History, commit: number): Difference[] {
  return (pairs[commit] ?? []).flatMap((pair) => differencesOf(now, pair));
}

function isChange(now: Context, pair: Pair<Observation>): boolean {
  const { was, row } = pair;
  const isSame =
    was?.unit === row?.unit &&
    was?.value?.text === row?.value?.text &&
    was?.to_date?.text === row?.to_date?.text;
  return !isSame && differencesOf(now, pair).length > 0;
}

/** What of a commit's files of figures can't be read today: it is no number, or no row at all. */
export function unreadIn({ archive, figuresAt }: History, commit: number): Fault[] {
  const paths = (archive.commits[commit]?.paths ?? []).filter((path) => figuresPath.test(path));
  return paths.flatMap((path) => figuresAt(path, commit).faults);
}

const nothing: PastFigures = { rows: [], faults: [] };

/** Reads each version of a file once. */
function figureReader(archive: Archive): History["figuresAt"] {
  const read = pastFigureReader();
  const known = new Map<string, PastFigures>();
  return (path, commit) => {
    const name = `${blobAt(archive, path, commit)} ${path}`;
    const found = known.get(name);
    if (found) return found;
    const file = fileAt(archive, path, commit);
    const figures = file ? read(file) : nothing;
    known.set(name, figures);
    return figures;
  };
}
