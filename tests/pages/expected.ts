import { lastDay, type Period, shift, yearOf } from "../../src/text/period.ts";
import { type Amount, amount, canonical, decimalsOf } from "./amount.ts";
import type { Land } from "./land.ts";
import { type DataFiles, type FigureRow, the } from "./record.ts";

/*
 * What a page has to say of a cell, worked out from the rows by DESIGN 2 and by nothing of the
 * site's: a second opinion, so that a mistake has to be made twice to pass.
 */

/** Which of a row's two numbers. */
export type Column = "value" | "to_date";

/** Where a figure is looked for. */
export interface Place {
  indicator: string;
  area: string;
  period: Period;
  column: Column;
}

/** What is known there. */
export interface Expected {
  kind: "stated" | "derived" | "nil" | "silent";
  /** In the indicator's unit; null for what is silent. */
  amount: Amount | null;
  /** With the decimals it was typed with; empty for what is silent. */
  typed: string;
  row: FigureRow | null;
}

/** The figures of a data set. */
export interface Figures {
  record: DataFiles;
  land: Land;
  row(indicator: string, area: string, period: Period): FigureRow | undefined;
  rows(indicator: string, period: Period): FigureRow[];
  at(place: Place): Expected;
  /** The column an indicator is read by in a period. */
  main(indicator: string, period: Period): Column;
}

/** Puts a data set's figures in order. */
export function figuresOf(record: DataFiles, land: Land): Figures {
  const byCell = new Map(record.figures.map((row) => [key(row), row]));
  const byPeriod = Map.groupBy(record.figures, (row) => `${row.indicator} ${row.period}`);
  const memo = new Map<string, Expected>();
  const figures: Figures = {
    record,
    land,
    row: (indicator, area, period) => byCell.get(key({ indicator, area, period })),
    rows: (indicator, period) => byPeriod.get(`${indicator} ${period}`) ?? [],
    at(place) {
      const cell = `${key(place)} ${place.column}`;
      const found = memo.get(cell) ?? make(figures, place);
      memo.set(cell, found);
      return found;
    },
    main(indicator, period) {
      const { to_date } = the(record.indicators, indicator);
      const [first, other]: Column[] =
        to_date === "stock" ? ["to_date", "value"] : ["value", "to_date"];
      const has = (column: Column) => figures.rows(indicator, period).some((row) => row[column]);
      return !has(first ?? "value") && has(other ?? "to_date")
        ? (other ?? "to_date")
        : (first ?? "value");
    },
  };
  return figures;
}

function key({ indicator, area, period }: Omit<Place, "column">): string {
  return `${indicator} ${area} ${period}`;
}

/** What a count that begins anew had before. */
const nothing: Expected = { kind: "stated", amount: 0n, typed: "0", row: null };
const silent: Expected = { kind: "silent", amount: null, typed: "", row: null };

function make(figures: Figures, place: Place): Expected {
  return (
    stated(figures, place) ?? fromSeries(figures, place) ?? fromParts(figures, place) ?? silent
  );
}

function stated({ record, row }: Figures, { indicator, area, period, column }: Place) {
  const found = row(indicator, area, period);
  const text = found?.[column];
  return found && text ? inUnit(record, found, text) : null;
}

/** A row's number in its indicator's unit. */
export function inUnit(record: DataFiles, row: FigureRow, text: string): Expected {
  const shown = the(record.units, the(record.indicators, row.indicator).unit);
  const power = Number(the(record.units, row.unit).power) - Number(shown.power);
  const value = amount(text, power);
  const decimals = Math.max(0, decimalsOf(text) - power);
  return { kind: "stated", amount: value, typed: canonical(value, decimals), row };
}

/** `value` from `to_date` or the other way round, where a series adds up and nothing breaks it. */
function fromSeries(figures: Figures, { column, ...place }: Place): Expected | null {
  const { indicator, area, period } = place;
  const { to_date } = the(figures.record.indicators, indicator);
  if (!["year", "xuan", "ever"].includes(to_date)) return null;
  const exact = (at: Period, which: Column) => {
    const found = stated(figures, { ...place, period: at, column: which });
    return found?.row?.qualifier === "" ? found : null;
  };
  const isFirst = (at: Period) => to_date === "year" && yearOf(shift(at, -1)) !== yearOf(at);
  const breaks = (at: Period) =>
    figures.record.breaks.some(
      (each) =>
        each.period === at &&
        ["", indicator].includes(each.indicator) &&
        ["", area].includes(each.area),
    );
  const [value, toDate] = [exact(period, "value"), exact(period, "to_date")];
  const first = isFirst(period);
  if (!first && breaks(period)) return null;
  const before = first ? nothing : exact(shift(period, -1), "to_date");
  if (column === "value") return follow([toDate, before], (a, b) => a - b);
  const sum = follow([before, value], (a, b) => a + b);
  const next = shift(period, 1);
  if (sum || isFirst(next) || breaks(next)) return sum;
  return follow([exact(next, "to_date"), exact(next, "value")], (a, b) => a - b);
}

function follow(from: (Expected | null)[], make: (a: Amount, b: Amount) => Amount) {
  const amounts = from.map((each) => each?.amount ?? null);
  const [a = 0n, b = 0n] = amounts;
  if (a === null || b === null) return null;
  const value = make(a, b);
  // A count that adds up never falls.
  if (value < 0n) return null;
  const typed = canonical(value, Math.max(...from.map((each) => decimalsOf(each?.typed ?? ""))));
  return { kind: "derived", amount: value, typed, row: null } as const;
}

/** The parts that a document lists of a total, where they make exactly the total. */
export function wholeList(figures: Figures, { indicator, period, column }: Omit<Place, "area">) {
  const { record, land } = figures;
  const day = lastDay(period);
  const total = figures.row(indicator, land.province.id, period);
  if (the(record.indicators, indicator).area_sum !== "yes" || !total?.[column]) return null;
  const listed = figures
    .rows(indicator, period)
    .filter((row) => row !== total && row[column] && row.source === total.source);
  const units = (row: FigureRow) => row.area.split("+");
  // A commune that its district's figure holds already counts there.
  const parts = listed.filter(
    (row) =>
      !units(row).some((unit) =>
        land
          .above(unit, day)
          .some((above) => listed.some((each) => each !== row && units(each).includes(above))),
      ),
  );
  const named = parts.flatMap(units);
  if (parts.length === 0 || new Set(named).size !== named.length) return null;
  const sum = parts.reduce((n, row) => n + (inUnit(record, row, row[column]).amount ?? 0n), 0n);
  const exact = [total, ...parts].every(({ qualifier }) => qualifier === "");
  const whole = inUnit(record, total, total[column]).amount;
  if (!exact || !record.released.has(period) || sum !== whole) return null;
  return { parts, within: new Set(named.map((unit) => land.unitOf(unit, day) ?? unit)) };
}

/** A reporting unit's figure as its communes' sum, or the nil that follows for who isn't listed. */
function fromParts(figures: Figures, { area, ...place }: Place): Expected | null {
  const { record, land } = figures;
  const found = wholeList(figures, place);
  const day = lastDay(place.period);
  const row = land.on(area, day);
  if (!found) return null;
  if (found.within.has(area)) {
    const inside = (part: FigureRow) =>
      part.area.split("+").map((unit) => land.unitOf(unit, day) === area);
    const own = found.parts.filter((part) => inside(part).includes(true));
    if (own.some((part) => inside(part).includes(false))) return null;
    const amounts = own.map((part) => inUnit(record, part, part[place.column]));
    const value = amounts.reduce((n, each) => n + (each.amount ?? 0n), 0n);
    const typed = canonical(value, 9).replace(/\.?0+$/, "");
    return { kind: "derived", amount: value, typed, row: null };
  }
  // Where a part lay must be known, or another's nil doesn't follow.
  const placed = [...found.within].every(
    (unit) => land.unitOf(unit, day) !== null || land.named(unit, day).level === "group",
  );
  const { levels } = the(record.indicators, place.indicator);
  const unit = land.unitOf(area, day) ?? (row?.level === "group" ? area : null);
  if (!placed || !row || !unit || found.within.has(unit)) return null;
  if (row.level === "province" || !levels.split(" ").includes(row.level)) return null;
  return { kind: "nil", amount: 0n, typed: "0", row: null };
}
