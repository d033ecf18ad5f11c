import { type Decimal, scale } from "../text/decimal.ts";
import type { Bilingual } from "../text/lang.ts";
import { described, id, type Quantity, whole, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `units.csv`: units of measure. */
export const units = table(
  {
    /** Slug, as rows name it. */
    id: described(id, "Mã đơn vị tính", "The unit's id", "trieu-dong"),
    /** The words after a number, Vietnamese. */
    vi: described(
      words,
      "Chữ viết sau con số, tiếng Việt",
      "The words after a number, in Vietnamese",
      "triệu đồng",
    ),
    /** The same in English, after any number but one. */
    en: described(
      words,
      "Chữ viết sau con số, tiếng Anh",
      "The words after a number, in English",
      "million VND",
    ),
    /** In English after one: "1 commune". */
    en_one: described(words, "Tiếng Anh sau số 1", "In English after one", "million VND"),
    /** What it is measured in exactly: units of one base turn into each other. */
    base: described(id, "Đơn vị gốc mà nó đổi ra", "The base it turns into", "dong"),
    /** amount in the base = amount × 10^power. */
    power: described(
      whole(-99, 99),
      "Một đơn vị bằng 10 mũ bao nhiêu đơn vị gốc",
      "The power of ten between it and the base",
      "6",
    ),
  },
  ["id"],
  { vi: "Đơn vị tính", en: "Units of measure" },
);

/** A unit of measure. */
export type Unit = Row<typeof units.columns> & Bilingual;

/** The unit of rates and shares, which lie between 0 and 100 of it. */
export const percent = "phan-tram";

/**
 * How many decimals a number may have in a unit. In a larger unit than the indicator's as many
 * more as the units are powers of ten apart; in a smaller one as many as the indicator has: small
 * amounts are given in small units just because they are exact.
 * @param decimals the indicator's
 * @param shown the indicator's unit, of the same base
 */
export function decimalsIn(unit: Unit, shown: Unit, decimals: number): number {
  return decimals + Math.max(0, unit.power - shown.power);
}

/** A quantity in another unit of the same base, exact. @throws Error when the bases differ */
export function convert(quantity: Quantity, from: Unit, to: Unit): Decimal {
  if (from.base !== to.base) throw new Error(`no way from ${from.id} to ${to.id}`);
  return scale(quantity.amount, from.power - to.power);
}
