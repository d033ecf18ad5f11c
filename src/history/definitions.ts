import type { Area } from "../data/area.ts";
import { type DataSet, singleFiles } from "../data/data-set.ts";
import type { Place } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Columns, pastTableReader, type Table } from "../data/table.ts";
import { fileAt } from "./archive.ts";
import { type History, rowAt } from "./history.ts";
import { type Definition, definitions, namedBy, namesIn, type Reference } from "./id-versions.ts";
import { lapsesAt } from "./lapses.ts";
import { whole } from "./rows-then.ts";

/**
 * Tables that lack what figures name, with it: taken from where it stood last, or else will stand
 * first. No page was built of such a commit, but one may be all that a version has.
 * @param asked what else must be there
 */
export function defined(
  history: History,
  commit: number,
  tables: DataSet,
  asked: readonly Reference[],
): DataSet {
  if (asked.length === 0 && lapsesAt(history, commit).length === 0) return tables;
  const found = { indicators: tables.indicators, areas: tables.areas, units: tables.units };
  const rows = history.courses.flatMap((course) => rowAt(course, commit) ?? []);
  // Nothing can be told without a province, whether a figure names it or not.
  const province = found.areas.some(isProvince)
    ? undefined
    : [...history.now.areas.values()].flat().find(isProvince);
  if (province) found.areas = found.areas.filter(({ id }) => id !== province.id);
  const lacking = () => {
    const own = Object.values(found).flatMap((table: readonly Defined[]) => table.flatMap(namedBy));
    const ids = Object.entries(found).map(
      ([noun, table]) =>
        [noun, new Set((table as readonly Defined[]).map(({ id }) => id))] as const,
    );
    const known = Object.fromEntries(ids);
    const needed = province ? [["areas", province.id] as const] : [];
    return [...needed, ...asked, ...rows.flatMap(namesIn), ...own].filter(
      ([noun, id]) => !known[noun]?.has(id),
    );
  };
  // What is taken may name more: as often as a row stands behind another.
  for (let left = lacking(); left.length > 0; ) {
    for (const noun of definitions) {
      const ids = new Set(left.flatMap(([of, id]) => (of === noun ? [id] : [])));
      Object.assign(found, { [noun]: [...found[noun], ...nearest(history, commit, noun, ids)] });
    }
    const sought = new Set(left.map(String));
    left = lacking();
    if (left.every((each) => sought.has(String(each)))) break;
  }
  return { ...tables, ...found };
}

const isProvince = ({ level }: Area) => level === "province";

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
    const isUsable = noun !== "areas" || rows.some(({ level }) => level === "province");
    const own = isUsable ? rows.filter(({ id }) => left.has(id)) : [];
    const taken = whole(history, since, file, kind as unknown as Table<Columns>, own);
    found.push(...taken);
    for (const { id } of taken) left.delete(id);
  }
  return found;
}
