import type { Area } from "../../data/area.ts";
import type { Fact } from "../../data/fact.ts";
import { unitsOf } from "../../data/geography.ts";
import type { Observation } from "../../data/observation.ts";
import type { Release } from "../../data/release.ts";
import type { Source } from "../../data/source.ts";
import { lastDay, type Period } from "../../text/period.ts";
import { memoised } from "../memo.ts";
import type { Model } from "../model.ts";
import { monthsOfArea } from "../pages.ts";
import { type AreaLine, areaLine } from "./area.ts";
import { sourcesOf } from "./month.ts";

/** What the page of a month in one area says. */
export interface AreaMonthReport {
  period: Period;
  area: Area;
  release: Release | null;
  /** Its figures of the month, key figures first, nils among them. */
  lines: readonly AreaLine[];
  /** Its own rows. */
  own: readonly Observation[];
  /** Figures of areas within it, or given for it and others together. */
  around: readonly Observation[];
  facts: readonly Fact[];
  sources: readonly Source[];
  previous: Period | null;
  next: Period | null;
}

/** A month in one area. */
export function areaMonthReport(model: Model, period: Period, id: string): AreaMonthReport {
  const day = lastDay(period);
  const months = monthsOfArea(model, id);
  const at = months.indexOf(period);
  const lines = [...model.indicators.values()].flatMap(
    (indicator) => areaLine(model, id, indicator, period) ?? [],
  );
  const near = rowsNear(model, period).get(id) ?? [];
  const around = near.filter((row) => row.area !== id);
  const facts = model.data.facts.filter(
    (fact) => fact.period === period && placesOf(model, fact).has(id),
  );
  const rows = lines.flatMap((line) => line.key.figure.from);
  return {
    period,
    area: model.geography.named(id, day),
    release: model.releases.get(period) ?? null,
    lines,
    own: near.filter((row) => row.area === id),
    around,
    facts,
    sources: sourcesOf(model, [...rows, ...around, ...facts]),
    previous: at > 0 ? (months[at - 1] ?? null) : null,
    next: at >= 0 ? (months[at + 1] ?? null) : null,
  };
}

/** A period's rows by the areas they are of: named alone or with others, or just above those. */
const rowsNear = memoised(
  (model, period: Period) => {
    const near = new Map<string, Observation[]>();
    for (const row of model.inPeriod(period)) {
      for (const area of placesOf(model, row)) {
        const rows = near.get(area);
        if (rows) rows.push(row);
        else near.set(area, [row]);
      }
    }
    return near;
  },
  (period) => period,
);

/** The areas that a row or a fact names, and those just above them on the period's last day. */
function placesOf(model: Model, { area, period }: { area: string; period: Period }): Set<string> {
  const day = lastDay(period);
  const units = unitsOf(area);
  const above = units.flatMap((unit) => model.geography.on(unit, day)?.parent ?? []);
  return new Set([...units, ...above]);
}
