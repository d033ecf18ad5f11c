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
  { indicators, units }: Context,
): string {
  const row = indicators.get(indicator);
  const [own, shown] = [units.get(unit), units.get(row?.unit ?? "")];
  if (!row || !own || !shown || own.base !== shown.base) return number;
  const spare = decimalsOf(number) - decimalsIn(own, shown, row.decimals);
  if (spare <= 0) return number;
  return number.replace(new RegExp(`0{1,${spare}}$`), "").replace(/\.$/, "");
}
