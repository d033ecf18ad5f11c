import type { Quantity } from "../data/field.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Decimal, decimal, decimalsOf, scale, zero } from "../text/decimal.ts";
import type { Context } from "./context.ts";

/** A row's number as it is typed, or null. */
export interface Measured {
  indicator: string;
  unit: string;
}

/**
 * A row's number in the unit of its indicator, exact.
 * @returns null where there is no number, or no way from the row's unit to the indicator's
 */
export function amountOf(
  { indicators, units }: Pick<Context, "indicators" | "units">,
  { indicator, unit }: Measured,
  quantity: Quantity | null,
): Decimal | null {
  const [from, to] = [units.get(unit), units.get(indicators.get(indicator)?.unit ?? "")];
  if (!quantity || !from || !to || from.base !== to.base) return null;
  return from.power === to.power ? quantity.amount : scale(quantity.amount, from.power - to.power);
}

/**
 * By how much a number may have been rounded, in its indicator's unit: half a unit of the last
 * decimal it was typed with. What is counted piece by piece is not rounded.
 */
export function roundingOf(context: Context, row: Measured, quantity: Quantity | null): Decimal {
  const { units, indicators } = context;
  const indicator = indicators.get(row.indicator);
  const [from, to] = [units.get(row.unit), units.get(indicator?.unit ?? "")];
  if (!quantity || !indicator || !from || !to || isCounted(context, indicator)) return zero;
  return scale(half, from.power - to.power - decimalsOf(quantity.text));
}

/**
 * By how much two roundings of one amount may differ, or of two of which the first is no larger
 * than the second: rounding keeps their order, so by nothing where both have the same last decimal.
 */
export function slackOf(
  context: Context,
  [a, x]: readonly [row: Measured, number: Quantity | null],
  [b, y]: readonly [row: Measured, number: Quantity | null],
): Decimal {
  const step = (row: Measured, quantity: Quantity | null) =>
    (context.units.get(row.unit)?.power ?? 0) - decimalsOf(quantity?.text ?? "");
  if (step(a, x) === step(b, y)) return zero;
  return roundingOf(context, a, x).plus(roundingOf(context, b, y));
}

const half = decimal("0.5");

/** Whether an indicator counts pieces (communes, people), which are whole and never rounded. */
export function isCounted({ units }: Context, { unit, decimals }: Indicator): boolean {
  return decimals === 0 && units.get(unit)?.base === unit;
}
