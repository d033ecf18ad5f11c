import type { Area } from "../data/area.ts";
import { type DataSet, figuresPath, readPastDataSet, singleFiles } from "../data/data-set.ts";
import { cellAt, type Place } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Columns, pastTableReader, type Table } from "../data/table.ts";
import { targets } from "../data/target.ts";
import { fileAt, filesAt } from "./archive.ts";
import { type History, rowAt } from "./history.ts";
import { type Definition, lapsesAt, namedBy, namesIn } from "./lapses.ts";
import type { Name } from "./pair.ts";

/**
 * The data set as a commit left it, in the ids of that time, so far as it can be understood today:
 * a column that tables hadn't yet is taken from the first commit that had it, which never changes
 * again. A row that lacks what every row must have is left out; lapses of a history tell of it.
 * @param takes which figures, by their names of today; all other tables are there
 */
export function dataSetAt(
  history: History,
  commit: number,
  takes: (name: Name) => boolean = () => true,
): DataSet {
  const tables = tablesAt(history, commit);
  const observations: Observation[] = [];
  for (const course of history.courses) {
    const row = takes(course.name) ? rowAt(course, commit) : null;
    if (row && tables.knows(row)) observations.push(tables.sourced(row));
  }
  return { ...tables.data, observations };
}

/** Every table but that of figures, as a commit left it. */
interface Tables {
  data: DataSet;
  /** Whether a row speaks of nothing that isn't there. */
  knows(row: { area: string; indicator?: string; unit?: string | null }): boolean;
  /** A row without a document that isn't there. */
  sourced<R extends { source: string | null }>(row: R): R;
}

/** The tables that were read last: versions are drawn commit by commit. */
const last = new WeakMap<History, { commit: number; tables: Tables }>();

function tablesAt(history: History, commit: number): Tables {
  const found = last.get(history);
  if (found?.commit === commit) return found.tables;
  const tables = readTables(history, commit);
  last.set(history, { commit, tables });
  return tables;
}

function readTables(history: History, commit: number): Tables {
  const files = filesAt(history.archive, commit).filter(({ path }) => !figuresPath.test(path));
  const read = readPastDataSet(files).data;
  const single = Object.entries(singleFiles).map(([noun, { file, kind }]) => {
    const rows = read[noun as keyof typeof singleFiles];
    return [noun, whole<{ at: Place }>(history, commit, file, kind, rows)];
  });
  const all = defined(history, commit, { ...read, ...Object.fromEntries(single) });
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  const units = ids(all.units);
  const data = { ...all, indicators: all.indicators.filter(({ unit }) => units.has(unit)) };
  const [areas, sources, indicators] = [ids(data.areas), ids(data.sources), ids(data.indicators)];
  const knows: Tables["knows"] = ({ area, indicator, unit }) =>
    (!unit || units.has(unit)) &&
    (indicator === undefined || indicators.has(indicator)) &&
    area.split("+").every((id) => areas.has(id));
  const sourced: Tables["sourced"] = (row) =>
    row.source === null || sources.has(row.source) ? row : { ...row, source: null };
  const planned = whole(history, commit, null, targets, data.targets);
  return {
    data: {
      ...data,
      facts: data.facts.filter(({ area }) => knows({ area })).map(sourced),
      targets: planned.filter(knows).map(sourced),
    },
    knows,
    sourced,
  };
}

/**
 * Tables that lack what figures name, with it: taken from where it stood last, or else will stand
 * first. No page was built of such a commit, but one may be all that a version has.
 */
function defined(history: History, commit: number, tables: DataSet): DataSet {
  if (lapsesAt(history, commit).length === 0) return tables;
  const found = { indicators: tables.indicators, areas: tables.areas, units: tables.units };
  const rows = history.courses.flatMap((course) => rowAt(course, commit) ?? []);
  const lacking = () => {
    const own = Object.values(found).flatMap((table: readonly Defined[]) => table.flatMap(namedBy));
    const ids = Object.entries(found).map(
      ([noun, table]) =>
        [noun, new Set((table as readonly Defined[]).map(({ id }) => id))] as const,
    );
    const known = Object.fromEntries(ids);
    return [...rows.flatMap(namesIn), ...own].filter(([noun, id]) => !known[noun]?.has(id));
  };
  // What is taken may name more: as often as a row stands behind another.
  for (let left = lacking(); left.length > 0; ) {
    for (const noun of ["indicators", "areas", "units"] as const) {
      const ids = new Set(left.flatMap(([of, id]) => (of === noun ? [id] : [])));
      Object.assign(found, { [noun]: [...found[noun], ...nearest(history, commit, noun, ids)] });
    }
    const asked = new Set(left.map(String));
    left = lacking();
    if (left.every((each) => asked.has(String(each)))) break;
  }
  return { ...tables, ...found };
}

/** A row of definitions, of whichever table. */
type Defined = Partial<Area & Indicator> & { id: string; at: Place };

/** The rows of some ids from the version of their table that is nearest and has them. */
function nearest(
  history: History,
  commit: number,
  noun: Definition,
  ids: ReadonlySet<string>,
): Defined[] {
  if (ids.size === 0) return [];
  const { file, kind } = singleFiles[noun];
  const read = pastTableReader<Columns>(kind);
  const versions = history.archive.versions.get(file) ?? [];
  const [before, after] = [
    versions.filter(({ since }) => since <= commit).reverse(),
    versions.filter(({ since }) => since > commit),
  ];
  const found: Defined[] = [];
  const left = new Set(ids);
  for (const { since } of [...before, ...after]) {
    if (left.size === 0) break;
    const then = fileAt(history.archive, file, since);
    const rows = then ? (read(then).rows as unknown as Defined[]) : [];
    const own = rows.filter(({ id }) => left.has(id));
    const taken = whole(history, since, file, kind as unknown as Table<Columns>, own);
    found.push(...taken);
    for (const { id } of taken) left.delete(id);
  }
  return found;
}

/** Rows with all that they must have. */
function whole<R extends { at: Place }>(
  history: History,
  commit: number,
  file: string | null,
  { columns, key }: Table<Columns>,
  rows: readonly R[],
): R[] {
  const needed = Object.keys(columns).filter((name) => !columns[name]?.safeParse("").success);
  const gapsOf = (row: R) => needed.filter((name) => row[name as keyof R] === null);
  return rows.flatMap((row) => {
    let [found, gaps] = [row, gapsOf(row)];
    if (gaps.length > 0 && file !== null) {
      found = filled(history, commit, file, { columns, key } as Table<Columns>, row, gaps);
      gaps = gapsOf(found);
    }
    return gaps.length === 0 ? [found] : [];
  });
}

/** A row with what the first later version of its file says of it that it doesn't. */
function filled<R extends { at: Place }>(
  { archive }: History,
  commit: number,
  file: string,
  kind: Table<Columns>,
  row: R,
  gaps: readonly string[],
): R {
  const read = pastTableReader(kind);
  const nameOf = ({ at }: { at: Place }) => kind.key.map((name) => cellAt(at, name)).join("\n");
  const found: Record<string, unknown> = { ...row };
  for (const { since } of archive.versions.get(file) ?? []) {
    const later = since > commit ? fileAt(archive, file, since) : null;
    const same = later && read(later).rows.find((each) => nameOf(each) === nameOf(row));
    for (const name of gaps) found[name] ??= same?.[name] ?? null;
  }
  return found as R;
}
