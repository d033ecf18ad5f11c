import { type DataSet, figuresPath, readPastDataSet, singleFiles } from "../data/data-set.ts";
import type { Place } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { targets } from "../data/target.ts";
import { filesAt } from "./archive.ts";
import { defined } from "./definitions.ts";
import { type History, rowAt } from "./history.ts";
import type { Reference } from "./id-versions.ts";
import type { Name } from "./pair.ts";
import { whole } from "./rows-then.ts";

/**
 * The data set as a commit left it, in the ids of that time, so far as it can be understood today:
 * a column that tables hadn't yet is taken from the first commit that had it, which never changes
 * again. A row that lacks what every row must have is left out; lapses of a history tell of it.
 * @param takes which figures, by their names of today; all other tables are there
 * @param asked what must be defined, whether a figure of that time names it or not
 */
export function dataSetAt(
  history: History,
  commit: number,
  takes: (name: Name) => boolean = () => true,
  asked: readonly Reference[] = [],
): DataSet {
  const tables = tablesAt(history, commit, asked);
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
const last = new WeakMap<History, { name: string; tables: Tables }>();

function tablesAt(history: History, commit: number, asked: readonly Reference[]): Tables {
  const name = [commit, ...asked].join(" ");
  const found = last.get(history);
  if (found?.name === name) return found.tables;
  const tables = readTables(history, commit, asked);
  last.set(history, { name, tables });
  return tables;
}

function readTables(history: History, commit: number, asked: readonly Reference[]): Tables {
  const files = filesAt(history.archive, commit).filter(({ path }) => !figuresPath.test(path));
  const read = readPastDataSet(files).data;
  const single = Object.entries(singleFiles).map(([noun, { file, kind }]) => {
    const rows = read[noun as keyof typeof singleFiles];
    return [noun, whole<{ at: Place }>(history, commit, file, kind, rows)];
  });
  const all = defined(history, commit, { ...read, ...Object.fromEntries(single) }, asked);
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
