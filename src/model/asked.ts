import { type Area, validOn } from "../data/area.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { byTime, frequencyOf, lastDay, type Period, shift } from "../text/period.ts";
import { unitsOf } from "./geography.ts";
import { memoised } from "./memo.ts";
import type { Model } from "./model.ts";

/*
 * Who is asked for which figures of a month. An indicator's levels say of which areas it is asked.
 * A unit reports its own figures, unless a department does so for all of them; the province's and
 * groups' are an agency's. Which agency is what the record shows: who reported them last, as it
 * happened; else who is in charge; else whose document gave them.
 */

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
export const askedIn = memoised(ask, (period: Period) => period);

function ask(model: Model, period: Period): AskedInPeriod {
  const day = lastDay(period);
  const units = model.geography.reporting(day);
  const wholes = [model.province, ...groupsOn(model, day)];
  const asked = new Map<string, Asked[]>(units.map(({ id }) => [id, []]));
  const nobodys: Indicator[] = [];
  const add = (reporter: string, indicator: Indicator, area: string) => {
    const own = asked.get(reporter) ?? [];
    asked.set(reporter, own);
    if (!own.some((each) => each.area === area && each.indicator === indicator)) {
      own.push({ indicator, area });
    }
  };
  for (const indicator of model.indicators.values()) {
    const duty = dutyOf(model, indicator, period);
    const askedOf = ({ level }: Area) => indicator.levels.includes(level);
    const whole = wholes.filter(askedOf);
    for (const { id } of whole) if (duty.whole !== null) add(duty.whole, indicator, id);
    if (whole.length > 0 && duty.whole === null) nobodys.push(indicator);
    for (const { id } of units.filter(askedOf)) add(duty.units ?? id, indicator, id);
  }
  for (const row of finerThanUnits(model, period)) {
    const indicator = model.indicators.get(row.indicator);
    if (indicator && asked.has(row.reporter)) add(row.reporter, indicator, row.area);
  }
  const some = [...asked].filter(([, own]) => own.length > 0);
  return { byReporter: new Map(some), nobodys };
}

function dutyOf(model: Model, indicator: Indicator, period: Period): Duty {
  const isAgency = agenciesOn(model, lastDay(period));
  const earlier = model
    .ofIndicator(indicator.id)
    .filter((row) => frequencyOf(row.period) === "month" && byTime(row.period, period) < 0);
  const isWhole = ({ area }: Observation) =>
    area === model.province.id || model.geography.rows(area)[0]?.level === "group";
  const ofWhole = earlier.filter((row) => isWhole(row) && isAgency(row.reporter));
  const inCharge =
    indicator.agency !== null && isAgency(indicator.agency) ? indicator.agency : null;
  const ofUnits = latest(earlier.filter((row) => !isWhole(row) && isLive(model, row)));
  return {
    whole:
      latest(ofWhole.filter((row) => isLive(model, row)))[0]?.reporter ??
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
  const last = rows
    .map(({ period }) => period)
    .sort(byTime)
    .at(-1);
  return rows.filter(({ period }) => period === last);
}

/** Whether a row was handed in as it happened: a document typed in later shows nobody's duty. */
function isLive(model: Model, { period }: Observation): boolean {
  return model.releases.get(period)?.kind !== "transcribed";
}

/**
 * What was reported of the month before besides units, province and groups: several areas
 * together, communes within districts. It is asked again while those areas exist.
 */
function finerThanUnits(model: Model, period: Period): Observation[] {
  const day = lastDay(period);
  const units = new Set(model.geography.reporting(day).map(({ id }) => id));
  return model.inPeriod(shift(period, -1)).filter((row) => {
    const ids = unitsOf(row.area);
    const areas = ids.map((id) => model.geography.on(id, day));
    const finer = areas.every((area) => area?.level === "district" || area?.level === "commune");
    const joint = ids.length > 1;
    return finer && (joint || !units.has(row.area)) && isLive(model, row);
  });
}

function groupsOn(model: Model, day: string): Area[] {
  return model.data.areas.filter((area) => area.level === "group" && validOn(area, day));
}

function agenciesOn(model: Model, day: string): (id: string) => boolean {
  const there = new Set(model.data.agencies.filter((row) => validOn(row, day)).map(({ id }) => id));
  return (id) => there.has(id);
}
