import type { Agency } from "../data/agency.ts";
import type { Area } from "../data/area.ts";
import { type DataSet, type DataSetRead, singleFiles } from "../data/data-set.ts";
import type { Place } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import { figures } from "../data/observation.ts";
import { once } from "../data/once.ts";
import type { Source } from "../data/source.ts";
import type { SourceFile } from "../data/source-file.ts";
import { targets } from "../data/target.ts";
import type { Unit } from "../data/unit.ts";

/** One file's rows and the columns that name a row in it. */
export interface TableRows {
  file: string;
  key: readonly string[];
  rows: readonly { at: Place }[];
}

/** A data set as read, with the indexes that rules look things up in: built once per check. */
export interface Context {
  data: DataSet;
  /** What it is compared with: the data set as it was; null where nothing is. */
  base: Context | null;
  /** The day on which it is checked, `YYYY-MM-DD`; null where that doesn't matter. */
  today: string | null;
  /** Nouns that weren't read whole: what refers to them isn't judged, their own faults come first. */
  broken: ReadonlySet<keyof DataSet>;
  /** Files with a fault: some of their rows may not have been read. */
  faulty: ReadonlySet<string>;
  /** Every file's path, in order. */
  paths: readonly string[];
  /** Every file by its path. */
  files: ReadonlyMap<string, SourceFile>;
  /** Every file that was read as a table. */
  tables: readonly TableRows[];
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  sources: ReadonlyMap<string, Source>;
  /** An id's dated rows, in the file's order. */
  areas: ReadonlyMap<string, readonly Area[]>;
  /** An id's dated rows, in the file's order. */
  agencies: ReadonlyMap<string, readonly Agency[]>;
}

/** The context of a data set that was read from these files. */
export function contextOf(
  files: readonly SourceFile[],
  read: DataSetRead,
  base: Context | null = null,
  today: string | null = null,
): Context {
  const { data, broken } = read;
  return {
    data,
    base,
    today,
    broken,
    faulty: new Set(read.faults.map((fault) => fault.file)),
    paths: files.map((file) => file.path),
    files: new Map(files.map((file) => [file.path, file])),
    tables: tablesOf(data),
    indicators: byId(data.indicators),
    units: byId(data.units),
    sources: byId(data.sources),
    areas: Map.groupBy(data.areas, (row) => row.id),
    agencies: Map.groupBy(data.agencies, (row) => row.id),
  };
}

/** What several rules need of a context and none of them should reckon twice. */
export function perContext<T>(reckon: (context: Context) => T): (context: Context) => T {
  return once(reckon);
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function tablesOf(data: DataSet): TableRows[] {
  const tables: TableRows[] = [];
  for (const [noun, { file, kind }] of Object.entries(singleFiles)) {
    tables.push({ file, key: kind.key, rows: data[noun as keyof typeof singleFiles] });
  }
  const many = [
    { key: figures.key, rows: data.observations },
    { key: targets.key, rows: data.targets },
  ];
  for (const { key, rows } of many) {
    const byFile = Map.groupBy<string, { at: Place }>(rows, (row) => row.at.file);
    for (const [file, own] of byFile) tables.push({ file, key, rows: own });
  }
  return tables;
}
