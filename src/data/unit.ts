import { type Decimal, scale } from "../text/decimal.ts";
import type { Bilingual } from "../text/lang.ts";
import type { Described } from "./description.ts";
import { id, type Quantity, whole, words } from "./field.ts";
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
    power: whole(-99, 99),
  },
  ["id"],
);

/** What `units.csv` says in the data dictionary. */
export const unitsDescribed: Described<typeof units> = {
  about: { vi: "Đơn vị tính", en: "Units of measure" },
  columns: {
    id: { vi: "Mã đơn vị tính", en: "The unit's id", example: "trieu-dong" },
    vi: {
      vi: "Chữ viết sau con số, tiếng Việt",
      en: "The words after a number, in Vietnamese",
      example: "triệu đồng",
    },
    en: {
      vi: "Chữ viết sau con số, tiếng Anh",
      en: "The words after a number, in English",
      example: "million VND",
    },
    en_one: { vi: "Tiếng Anh sau số 1", en: "In English after one", example: "million VND" },
    base: { vi: "Đơn vị gốc mà nó đổi ra", en: "The base it turns into", example: "dong" },
    power: {
      vi: "Một đơn vị bằng 10 mũ bao nhiêu đơn vị gốc",
      en: "The power of ten between it and the base",
      example: "6",
    },
  },
};

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
