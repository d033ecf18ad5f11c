import { type DataSet, figuresPath, readPastDataSet, singleFiles } from "../data/data-set.ts";
import { cellAt, type Place } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { type Columns, pastTableReader, type Table } from "../data/table.ts";
import { targets } from "../data/target.ts";
import { fileAt, filesAt } from "./archive.ts";
import { type History, rowAt } from "./history.ts";
import type { Name } from "./pair.ts";

/**
 * The data set as a commit left it, in the ids of that time, so far as it can be understood today:
 * a column that tables hadn't yet is taken from the first commit that had it, which never changes
 * again. A row that lacks what every row must have is left out; `unread` of a history tells of it.
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
  const all: DataSet = { ...read, ...Object.fromEntries(single) };
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
