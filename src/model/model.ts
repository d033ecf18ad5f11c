import type { Agency } from "../data/agency.ts";
import type { Area } from "../data/area.ts";
import type { DataSet } from "../data/data-set.ts";
import { type Geography, geography } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import type { Release } from "../data/release.ts";
import type { Source } from "../data/source.ts";
import type { Target } from "../data/target.ts";
import type { Unit } from "../data/unit.ts";
import { type CorrectionEntry, lastCorrections } from "../history/correction-log.ts";
import { columnKey } from "../rules/revisions.ts";
import { byTime, type Period } from "../text/period.ts";
import type { Measure } from "./cell.ts";

/** A checked data set, put in order once for every question that pages ask. */
export interface Model {
  data: DataSet;
  geography: Geography;
  province: Area;
  /** Indicators by id, in the report's order: topic, key figures first, then the file's. */
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  sources: ReadonlyMap<string, Source>;
  agencies: ReadonlyMap<string, Agency>;
  releases: ReadonlyMap<Period, Release>;
  /** The observation of one figure, if there is one. */
  observation(indicator: string, area: string, period: Period): Observation | null;
  /** All of one indicator in one period, by area. */
  observations(indicator: string, period: Period): ReadonlyMap<string, Observation>;
  /** All of one period. */
  inPeriod(period: Period): readonly Observation[];
  /** All of one indicator. */
  ofIndicator(indicator: string): readonly Observation[];
  /** All of one indicator and one area, `a+b` as itself. */
  course(indicator: string, area: string): readonly Observation[];
  /** All that name an area, alone or with others. */
  ofArea(area: string): readonly Observation[];
  /** The targets of an area and indicator for a year, assigned before pledged before unstated. */
  targets(indicator: string, area: string, year: Period): readonly Target[];
  /** Every period with a figure, oldest first. */
  periods: readonly Period[];
  /** The last change of a released number; null for one that stands as it was released. */
  revision(row: Observation, measure: Measure): CorrectionEntry | null;
  /** Whether the data is generated: every page of it says so. */
  simulated: boolean;
}

const none: ReadonlyMap<string, Observation> = new Map();

/**
 * Builds the model of a data set that passed the check. Pure; the data may be any version of it.
 * @param log what was changed after its release, if that is to be told
 * @throws Error when the data has no province
 */
export function buildModel(data: DataSet, log: readonly CorrectionEntry[] = []): Model {
  const last = lastCorrections(log);
  const geo = geography(data.areas, data.areaChanges);
  const byIndicatorPeriod = new Map<string, Map<string, Observation>>();
  const byArea = new Map<string, Observation[]>();
  for (const row of data.observations) {
    const key = `${row.indicator} ${row.period}`;
    const inCell = byIndicatorPeriod.get(key);
    if (inCell) inCell.set(row.area, row);
    else byIndicatorPeriod.set(key, new Map([[row.area, row]]));
    for (const id of row.area.split("+")) {
      const of = byArea.get(id);
      if (of) of.push(row);
      else byArea.set(id, [row]);
    }
  }
  const byPeriod = Map.groupBy(data.observations, (row) => row.period);
  const byIndicator = Map.groupBy(data.observations, (row) => row.indicator);
  const byCourse = Map.groupBy(data.observations, (row) => `${row.indicator} ${row.area}`);
  const byTarget = Map.groupBy(data.targets, (t) => `${t.indicator} ${t.area} ${t.period}`);
  const inOrder = data.indicators.toSorted((a, b) => (a.lead ?? 999) - (b.lead ?? 999));
  const observations = (indicator: string, period: Period) =>
    byIndicatorPeriod.get(`${indicator} ${period}`) ?? none;

  return {
    data,
    geography: geo,
    province: geo.province,
    indicators: new Map(inOrder.map((indicator) => [indicator.id, indicator])),
    units: new Map(data.units.map((unit) => [unit.id, unit])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    agencies: new Map(data.agencies.map((agency) => [agency.id, agency])),
    releases: new Map(data.releases.map((release) => [release.period, release])),
    observations,
    observation: (indicator, area, period) => observations(indicator, period).get(area) ?? null,
    inPeriod: (period) => byPeriod.get(period) ?? [],
    ofIndicator: (indicator) => byIndicator.get(indicator) ?? [],
    course: (indicator, area) => byCourse.get(`${indicator} ${area}`) ?? [],
    ofArea: (area) => byArea.get(area) ?? [],
    targets: (indicator, area, year) => byTarget.get(`${indicator} ${area} ${year}`) ?? [],
    periods: [...byPeriod.keys()].sort(byTime),
    revision: (row, measure) => last.get(columnKey(row, measure)) ?? null,
    simulated: data.sources.some((source) => source.kind === "mo-phong"),
  };
}

/** An entry that the check has made sure of. @throws Error when it isn't there all the same */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`not in the data: ${id}`);
  return found;
}
