import { type Decimal, scale } from "../text/decimal.ts";
import type { Bilingual } from "../text/lang.ts";
import { id, power, type Quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `units.csv`: units of measure. */
export const units = table(
  {
    /** Slug, as rows name it. */
    id,
    /** The words after a number, Vietnamese. */
    vi: words,
    /** The same in English, after any number but one. */
    en: words,
    /** In English after one: "1 commune". */
    en_one: words,
    /** What it is measured in exactly: units of one base turn into each other. */
    base: id,
    /** amount in the base = amount × 10^power. */
    power,
  },
  ["id"],
);

/** A unit of measure. */
export type Unit = Row<typeof units.columns> & Bilingual;

/** A quantity in another unit of the same base, exact. @throws Error when the bases differ */
export function convert(quantity: Quantity, from: Unit, to: Unit): Decimal {
  if (from.base !== to.base) throw new Error(`no way from ${from.id} to ${to.id}`);
  return scale(quantity.amount, from.power - to.power);
}
