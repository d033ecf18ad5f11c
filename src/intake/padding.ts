import { decimalsIn } from "../data/unit.ts";
import type { Context } from "../rules/context.ts";
import { decimalsOf } from "../text/decimal.ts";

/**
 * A number without zeros behind the decimals that its indicator has: a column's format puts them
 * there, and 5666.00 tonnes is 5666.
 * @param number in canonical form
 * @param unit that it is in
 */
export function withoutPadding(
  number: string,
  indicator: string,
  unit: string,
  context: Context,
): string {
  const spare = spareDecimals(number, indicator, unit, context);
  if (spare <= 0) return number;
  return number.replace(new RegExp(`0{1,${spare}}$`), "").replace(/\.$/, "");
}

/** Whether a number has no more decimals than its indicator, in one of the units; zeros don't count. */
export function fitsDecimals(
  number: string,
  indicator: string,
  units: readonly string[],
  context: Context,
): boolean {
  return units.some((unit) => {
    const bare = withoutPadding(number, indicator, unit, context);
    return spareDecimals(bare, indicator, unit, context) <= 0;
  });
}

/** How many decimals a number has beyond its indicator's; none where that can't be known. */
function spareDecimals(
  number: string,
  indicator: string,
  unit: string,
  { indicators, units }: Context,
): number {
  const row = indicators.get(indicator);
  const [own, shown] = [units.get(unit), units.get(row?.unit ?? "")];
  if (!row || !own || !shown || own.base !== shown.base) return 0;
  return decimalsOf(number) - decimalsIn(own, shown, row.decimals);
}
