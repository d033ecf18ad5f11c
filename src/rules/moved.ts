import { addresses } from "../text/address.ts";
import { frequencyOf, isPeriod, type Period } from "../text/period.ts";
import { type Context, perContext } from "./context.ts";

const to = addresses("vi");

/** The address of what rows name: where a redirect must begin once it is gone. */
export const addressOf = {
  areas: (id: string) => to.area(id),
  indicators: (id: string) => to.indicator(id),
  periods: (period: Period) =>
    isPeriod(period) && frequencyOf(period) === "year" ? to.year(period) : to.month(period),
} as const;

/** Old address → new, as `redirects.csv` has them. */
export const redirectsOf = perContext(
  ({ data }: Context): ReadonlyMap<string, string> =>
    new Map(data.redirects.map((row) => [row.from, row.to])),
);

/** The id that an area or indicator bears now: its own, or the one its address was moved to. */
export function idNow(context: Context, noun: "areas" | "indicators", id: string): string {
  if (context[noun].has(id)) return id;
  const moved = redirectsOf(context).get(addressOf[noun](id));
  return moved?.split("/").at(-2) ?? id;
}
