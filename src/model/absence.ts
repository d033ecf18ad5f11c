import { unitsOf } from "../data/geography.ts";
import type { Observation } from "../data/observation.ts";
import { convert } from "../data/unit.ts";
import { type Decimal, sum } from "../text/decimal.ts";
import { lastDay } from "../text/period.ts";
import type { Cell } from "./cell.ts";
import { memoised } from "./memo.ts";
import { known, type Model } from "./model.ts";

/** What a document says of a total's parts, rolled up to the units that report. */
export interface Breakdown {
  /** The total's row. */
  whole: Observation;
  /** Every part's row, each counted once. */
  parts: readonly Observation[];
  /** The total's row and its parts'. */
  rows: readonly Observation[];
  /** The parts' exact sum, in the indicator's unit. */
  sum: Decimal;
  /** The total, in the indicator's unit. */
  total: Decimal;
  /** The reporting units that the parts name, through communes and joint areas too. */
  named: ReadonlySet<string>;
  /** Whether all of them still reported on the period's last day: else it isn't known where they lay. */
  placed: boolean;
}

/**
 * A total and its list of parts from the same published document, or null when there is none or
 * the parts can't be added up: a rate, another unit's base, a unit counted twice.
 */
export const breakdown = memoised(
  make,
  ({ indicator, period, measure }) => `${indicator} ${period} ${measure}`,
);

function make(
  model: Model,
  { indicator: id, period, measure }: Omit<Cell, "area">,
): Breakdown | null {
  const indicator = known(model.indicators, id);
  const observed = model.observations(id, period);
  const whole = observed.get(model.province.id);
  const total = whole?.[measure];
  if (indicator.area_sum === "no" || !whole || !total || whole.source === null) return null;
  const day = lastDay(period);
  const listed = [...observed.values()].filter(
    (row) => row !== whole && row[measure] && row.source === whole.source,
  );
  const naming = new Map<string, Observation[]>();
  for (const row of listed) {
    for (const unit of unitsOf(row.area)) naming.set(unit, [...(naming.get(unit) ?? []), row]);
  }
  const named = new Set<string>();
  const parts: Observation[] = [];
  for (const row of listed) {
    const units = unitsOf(row.area);
    if (units.some((unit) => insideAnother(model, naming, unit, row, day))) continue;
    parts.push(row);
    for (const unit of units) named.add(model.geography.reportingUnit(unit, day) ?? unit);
  }
  if (
    parts.length === 0 ||
    counted(parts) !== new Set(parts.flatMap((p) => unitsOf(p.area))).size
  ) {
    return null;
  }
  const placed = [...named].every((unit) => isPlaced(model, unit, day));
  const shown = known(model.units, indicator.unit);
  const inUnit = (row: Observation) => {
    const quantity = row[measure];
    return quantity ? [convert(quantity, known(model.units, row.unit), shown)] : [];
  };
  const [totalAmount] = inUnit(whole);
  if (!totalAmount) return null;
  const rows = [whole, ...parts];
  return { whole, parts, rows, sum: sum(parts.flatMap(inUnit)), total: totalAmount, named, placed };
}

function counted(parts: readonly Observation[]): number {
  return parts.reduce((n, part) => n + unitsOf(part.area).length, 0);
}

/** Whether a row's unit lies in an area that another row gives, alone or jointly: then that one counts. */
function insideAnother(
  model: Model,
  naming: ReadonlyMap<string, readonly Observation[]>,
  unit: string,
  row: Observation,
  day: string,
): boolean {
  let above = model.geography.on(unit, day)?.parent ?? null;
  while (above && above !== model.province.id) {
    if (naming.get(above)?.some((other) => other !== row)) return true;
    above = model.geography.on(above, day)?.parent ?? null;
  }
  return false;
}

/** Whether the parts make exactly the total, nothing qualified, in a released period. */
export function isComplete(model: Model, found: Breakdown): boolean {
  const exact = found.rows.every((row) => row.qualifier === null);
  return exact && model.releases.has(found.whole.period) && found.sum.eq(found.total);
}

/**
 * The rows from which it follows that nothing occurred in an area: a total and parts that make
 * exactly the total, none of which is the area's. Null when nothing follows.
 */
export function impliedNil(model: Model, cell: Cell): readonly Observation[] | null {
  const indicator = known(model.indicators, cell.indicator);
  const found = breakdown(model, cell);
  if (!found?.placed || !isComplete(model, found)) return null;
  const day = lastDay(cell.period);
  const area = model.geography.on(cell.area, day);
  if (!area || area.level === "province" || !indicator.levels.includes(area.level)) return null;
  const unit = model.geography.reportingUnit(area.id, day) ?? area.id;
  if (!isPlaced(model, unit, day) || found.named.has(unit)) return null;
  return found.rows;
}

/** Whether it is known in whose land a unit lies: a reporting unit's, or none's when it is a group. */
function isPlaced(model: Model, id: string, day: string): boolean {
  const { geography } = model;
  return geography.reportingUnit(id, day) !== null || geography.named(id, day).level === "group";
}

/**
 * A reporting unit's figure as the sum of its communes', where the document's parts make exactly
 * the total, so that no commune can be missing. Null where that doesn't follow.
 */
export function rolledUp(
  model: Model,
  cell: Cell,
): { amount: Decimal; from: readonly Observation[] } | null {
  const found = breakdown(model, cell);
  if (!found?.named.has(cell.area) || !isComplete(model, found)) return null;
  const day = lastDay(cell.period);
  const inside = (row: Observation) =>
    unitsOf(row.area).map((unit) => model.geography.reportingUnit(unit, day) === cell.area);
  const from = found.parts.filter((row) => inside(row).some(Boolean));
  // A joint figure that reaches beyond the unit is never split.
  if (from.some((row) => inside(row).includes(false))) return null;
  const shown = known(model.units, known(model.indicators, cell.indicator).unit);
  const amounts = from.flatMap((row) => {
    const quantity = row[cell.measure];
    return quantity ? [convert(quantity, known(model.units, row.unit), shown)] : [];
  });
  return { amount: sum(amounts), from };
}
