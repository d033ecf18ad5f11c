import { areaName } from "../text/area-name.ts";
import type { Decimal } from "../text/decimal.ts";
import { formatNumber, withUnit } from "../text/number.ts";
import { list } from "../text/say.ts";
import type { Context } from "./context.ts";

/** An amount in its indicator's unit as a message says it: `7,77 km`. */
export function inUnit({ indicators, units }: Context, indicator: string, amount: Decimal): string {
  const unit = indicators.get(indicator)?.unit ?? "";
  return withUnit(formatNumber(amount, "vi"), units.get(unit)?.vi ?? unit);
}

/** An indicator's name in a message. */
export function indicatorName({ indicators }: Context, id: string): string {
  return indicators.get(id)?.vi ?? id;
}

/** An area's name in a message, or those of several given together. */
export function areaNames({ areas }: Context, area: string): string {
  const names = area.split("+").map((id) => {
    const row = areas.get(id)?.at(-1);
    return row ? areaName(row, "vi") : id;
  });
  return list(names, "vi");
}

/** A reporter's name in a message: an agency's or an area's. */
export function reporterName(context: Context, id: string): string {
  return context.agencies.get(id)?.at(-1)?.vi ?? areaNames(context, id);
}
