import type { Agency } from "../../src/data/agency.ts";
import type { Area } from "../../src/data/area.ts";
import { validOn } from "../../src/data/area.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { type Geography, geography } from "../../src/data/geography.ts";
import type { Indicator } from "../../src/data/indicator.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { lastDay, type Period } from "../../src/text/period.ts";

/** What the generated world takes over from the real one: its nouns, none of its figures. */
export interface World {
  seed: number;
  geography: Geography;
  indicators: ReadonlyMap<string, Indicator>;
  changes: ReturnType<typeof readDataSet>["data"]["areaChanges"];
  units: ReadonlySet<string>;
  /** The areas that report in a period, those of its last day, by id. */
  reporting(period: Period): readonly Area[];
  /** Whether an agency exists on a period's last day. */
  exists(agency: string, period: Period): boolean;
  /** The files as they are. */
  files: readonly SourceFile[];
}

/** The files of a data set that the generated one shares with the real one. */
export const sharedFiles = [
  "agencies.csv",
  "area-changes.csv",
  "areas.csv",
  "indicators.csv",
  "units.csv",
];

/** The coordination office: it reports for the province. */
export const office = "van-phong-dieu-phoi";

/** Reads the shared files. @throws Error when one is missing or can't be read whole */
export function worldOf(seed: number, base: readonly SourceFile[]): World {
  const files = base.filter(({ path }) => sharedFiles.includes(path));
  const { data, faults } = readDataSet(files);
  const fault = faults.find(({ file }) => sharedFiles.includes(file));
  if (fault) throw new Error(`${fault.file}:${fault.line}: ${fault.code}`);
  const geo = geography(data.areas, data.areaChanges);
  const agencies = Map.groupBy(data.agencies, ({ id }) => id);
  return {
    seed,
    geography: geo,
    indicators: new Map(data.indicators.map((indicator) => [indicator.id, indicator])),
    changes: data.areaChanges,
    units: new Set(data.units.map(({ id }) => id)),
    reporting: (period) =>
      geo.reporting(lastDay(period)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    exists: (agency, period) =>
      (agencies.get(agency) ?? []).some((row: Agency) => validOn(row, lastDay(period))),
    files,
  };
}
