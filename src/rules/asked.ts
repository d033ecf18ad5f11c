import { type Area, validOn } from "../data/area.ts";
import type { DataSet } from "../data/data-set.ts";
import { type Geography, geography, unitsOf } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import type { Release } from "../data/release.ts";
import { byTime, frequencyOf, isPeriod, lastDay, type Period, shift } from "../text/period.ts";
import type { Context } from "./context.ts";

/*
 * Who is asked for which figures of a month. An indicator's levels say of which areas it is asked.
 * A unit reports its own figures, unless a department does so for all of them; the province's and
 * groups' are an agency's. Which agency is what the record shows: who reported them last, as it
 * happened; else who is in charge; else whose document gave them. Forms are made for those who
 * are asked, and those of them who haven't handed in are missing: both go by this.
 */

/** What is looked at to know it: a model holds that, and so does what is checked. */
export interface Asking {
  data: Pick<DataSet, "areas" | "agencies">;
  geography: Geography;
  province: Area;
  /** By id, in the order in which they are asked. */
  indicators: ReadonlyMap<string, Indicator>;
  releases: ReadonlyMap<Period, Release>;
  /** All figures of one period. */
  inPeriod(period: Period): readonly Observation[];
  /** All figures of one indicator. */
  ofIndicator(indicator: string): readonly Observation[];
}

/** What is looked at of a data set that may have errors; null without a province in it. */
export function askingOf({ data, indicators }: Context): Asking | null {
  if (!data.areas.some(({ level }) => level === "province")) return null;
  const areas = geography(data.areas, data.areaChanges);
  const rows = data.observations.filter(({ period }) => isPeriod(period));
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  return {
    data,
    geography: areas,
    province: areas.province,
    indicators,
    releases: new Map(data.releases.map((release) => [release.period, release])),
    inPeriod: (period) => byPeriod.get(period) ?? [],
    ofIndicator: (indicator) => byIndicator.get(indicator) ?? [],
  };
}

/** Who reports one indicator in a month. */
interface Duty {
  /** The agency that gives the province's figure and groups'; null where nobody is known to. */
  whole: string | null;
  /** The agency that gives all units' figures; null where each unit gives its own. */
  units: string | null;
}

/** A figure asked of somebody: an area, `a+b` for several together, and an indicator. */
export interface Asked {
  indicator: Indicator;
  area: string;
}

/** A month's questions. */
export interface AskedInPeriod {
  /** What each reporter is asked for, by id, in the indicators' and then the areas' order. */
  byReporter: ReadonlyMap<string, readonly Asked[]>;
  /** Indicators whose province's or groups' figures nobody is known to report. */
  nobodys: readonly Indicator[];
}

/** Who is asked for what in a month: units that exist on its last day, then agencies. */
export function askedIn(record: Asking, period: Period): AskedInPeriod {
  const day = lastDay(period);
  const units = record.geography.reporting(day);
  const wholes = [record.province, ...groupsOn(record, day)];
  const asked = new Map<string, Asked[]>(units.map(({ id }) => [id, []]));
  const nobodys: Indicator[] = [];
  const add = (reporter: string, indicator: Indicator, area: string) => {
    const own = asked.get(reporter) ?? [];
    asked.set(reporter, own);
    if (!own.some((each) => each.area === area && each.indicator === indicator)) {
      own.push({ indicator, area });
    }
  };
  for (const indicator of record.indicators.values()) {
    const duty = dutyOf(record, indicator, period);
    const askedOf = ({ level }: Area) => indicator.levels.includes(level);
    const whole = wholes.filter(askedOf);
    for (const { id } of whole) if (duty.whole !== null) add(duty.whole, indicator, id);
    if (whole.length > 0 && duty.whole === null) nobodys.push(indicator);
    for (const { id } of units.filter(askedOf)) add(duty.units ?? id, indicator, id);
  }
  for (const row of finerThanUnits(record, period)) {
    const indicator = record.indicators.get(row.indicator);
    if (indicator && asked.has(row.reporter)) add(row.reporter, indicator, row.area);
  }
  const some = [...asked].filter(([, own]) => own.length > 0);
  return { byReporter: new Map(some), nobodys };
}

function dutyOf(record: Asking, indicator: Indicator, period: Period): Duty {
  const isAgency = agenciesOn(record, lastDay(period));
  const earlier = record
    .ofIndicator(indicator.id)
    .filter((row) => frequencyOf(row.period) === "month" && byTime(row.period, period) < 0);
  const isWhole = ({ area }: Observation) =>
    area === record.province.id || record.geography.rows(area)[0]?.level === "group";
  const ofWhole = earlier.filter((row) => isWhole(row) && isAgency(row.reporter));
  const inCharge =
    indicator.agency !== null && isAgency(indicator.agency) ? indicator.agency : null;
  const ofUnits = latest(earlier.filter((row) => !isWhole(row) && isLive(record, row)));
  return {
    whole:
      latest(ofWhole.filter((row) => isLive(record, row)))[0]?.reporter ??
      inCharge ??
      latest(ofWhole)[0]?.reporter ??
      null,
    units: mostOf(ofUnits, isAgency),
  };
}

/** The agency whose files hold more than half of these rows; null where none does. */
function mostOf(rows: readonly Observation[], isAgency: (id: string) => boolean): string | null {
  for (const [reporter, own] of Map.groupBy(rows, (row) => row.reporter)) {
    if (own.length * 2 > rows.length && isAgency(reporter)) return reporter;
  }
  return null;
}

/** Those of the latest period. */
function latest(rows: readonly Observation[]): Observation[] {
  const [first] = rows;
  if (!first) return [];
  const last = rows.reduce(
    (newest, { period }) => (byTime(newest, period) < 0 ? period : newest),
    first.period,
  );
  return rows.filter(({ period }) => period === last);
}

/** Whether a row was handed in as it happened: a document typed in later shows nobody's duty. */
function isLive(record: Asking, { period }: Observation): boolean {
  return record.releases.get(period)?.kind !== "transcribed";
}

/**
 * What was reported of the month before besides units, province and groups: several areas
 * together, communes within districts. It is asked again while those areas exist.
 */
function finerThanUnits(record: Asking, period: Period): Observation[] {
  const day = lastDay(period);
  const units = new Set(record.geography.reporting(day).map(({ id }) => id));
  return record.inPeriod(shift(period, -1)).filter((row) => {
    const ids = unitsOf(row.area);
    const areas = ids.map((id) => record.geography.on(id, day));
    const finer = areas.every((area) => area?.level === "district" || area?.level === "commune");
    const joint = ids.length > 1;
    return finer && (joint || !units.has(row.area)) && isLive(record, row);
  });
}

function groupsOn(record: Asking, day: string): Area[] {
  return record.data.areas.filter((area) => area.level === "group" && validOn(area, day));
}

function agenciesOn(record: Asking, day: string): (id: string) => boolean {
  const there = new Set(
    record.data.agencies.filter((row) => validOn(row, day)).map(({ id }) => id),
  );
  return (id) => there.has(id);
}
