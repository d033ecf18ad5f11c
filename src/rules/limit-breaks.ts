import type { Place } from "../data/fault.ts";
import type { Quantity } from "../data/field.ts";
import type { Indicator } from "../data/indicator.ts";
import { limitOf } from "../data/limits.ts";
import { type Decimal, decimal, decimalsOf } from "../text/decimal.ts";
import { isPeriod } from "../text/period.ts";
import { amountOf } from "./amount.ts";
import { changedAlike } from "./changed-alike.ts";
import { type Context, perContext } from "./context.ts";
import { type LostPoints, lostPoints } from "./lost-points.ts";
import { countingDay, type Days, daysOf, rowIn } from "./validity.ts";

/** A number above what its indicator can be at its area's level. */
export interface Over {
  at: Place;
  field: "value" | "to_date";
  indicator: Indicator;
  /** The limit, in the indicator's unit. */
  limit: Decimal;
  /** Whether it would fit as a thousandth, typed without decimals: a lost decimal point. */
  fitsAsThousandth: boolean;
}

/** What lies above limits, and the files in which that is one cause's doing. */
export interface LimitBreaks {
  /** Every number above its limit, those of `files` left out. */
  overs: readonly Over[];
  /** Files that lost their decimal points, each with the first such number and how many there are. */
  files: ReadonlyMap<string, LostPoints>;
}

const thousand = decimal(1000);

/**
 * Numbers above their limits. A spreadsheet in a Vietnamese locale reads 15.092 as fifteen
 * thousand and saves 15092: where a file has at least two numbers above their limits, all of them
 * whole and fitting as thousandths, and no number with three decimals is left, that is the cause.
 * Against a base the same is seen without limits, and what else was done to a file.
 */
export const limitBreaks = perContext((context: Context): LimitBreaks => {
  const files = new Map(lostPoints(context));
  const alike = changedAlike(context);
  const overs: Over[] = [];
  const ownFiles = Map.groupBy(oversIn(context), ({ at }) => at.file);
  const threes = ownFiles.size > 0 ? filesWithThreeDecimals(context) : new Set<string>();
  for (const [file, own] of ownFiles) {
    const first = own[0];
    if (files.has(file) || alike.has(file) || !first) continue;
    const lost = own.length > 1 && own.every((over) => over.fitsAsThousandth) && !threes.has(file);
    if (lost) files.set(file, { at: first.at, field: first.field, n: own.length });
    else overs.push(...own);
  }
  return { overs, files };
});

function* oversIn(context: Context): Generator<Over> {
  const { data, indicators, areas } = context;
  for (const row of data.observations) {
    const indicator = indicators.get(row.indicator);
    if (!indicator?.max || !isPeriod(row.period)) continue;
    const day = countingDay(row);
    const limit = limitFor(indicator, row.area, { first: day, last: day });
    yield* judge(row, "value", row.value, indicator, limit);
    yield* judge(row, "to_date", row.to_date, indicator, limit);
  }
  for (const row of data.targets) {
    const indicator = indicators.get(row.indicator);
    if (!indicator?.max || !isPeriod(row.period)) continue;
    const limit = limitFor(indicator, row.area, daysOf(row.period));
    yield* judge(row, "value", row.value, indicator, limit);
  }

  function limitFor({ max }: Indicator, area: string, days: Days) {
    const levels = area.split("+").map((id) => rowIn(areas.get(id) ?? [], days)?.level);
    return limitOf(max, levels);
  }

  function* judge(
    row: { at: Place; indicator: string; unit: string },
    field: "value" | "to_date",
    quantity: Quantity | null,
    indicator: Indicator,
    limit: Decimal | null,
  ): Generator<Over> {
    const amount = amountOf(context, row, quantity);
    if (!amount || !quantity || !limit || amount.lte(limit)) return;
    const whole = decimalsOf(quantity.text) === 0;
    const fitsAsThousandth = whole && amount.lte(limit.times(thousand));
    yield { at: row.at, field, indicator, limit, fitsAsThousandth };
  }
}

function filesWithThreeDecimals({ data }: Context): Set<string> {
  const files = new Set<string>();
  const three = (quantity: Quantity | null) => quantity && decimalsOf(quantity.text) === 3;
  for (const { at, value, to_date } of data.observations) {
    if (three(value) || three(to_date)) files.add(at.file);
  }
  for (const { at, value } of data.targets) if (three(value)) files.add(at.file);
  return files;
}
