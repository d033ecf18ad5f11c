import type { Decimal } from "./decimal.ts";
import type { Lang } from "./lang.ts";

/** U+2212: the sign a reader's eye takes for minus; `Intl` gives a hyphen. */
const minus = "−";

/** U+00A0: number and unit never part at a line's end. */
export const nbsp = "\u00a0";

const separators = { vi: [".", ","], en: [",", "."] } as const;

/**
 * A number as people read it: `43.860`, `28,67` in Vietnamese, `43,860`, `28.67` in English.
 * @param decimals how many to show; without it as many as the number has
 */
export function formatNumber(number: Decimal, lang: Lang, decimals?: number): string {
  return formatTyped(number.toFixed(decimals), lang);
}

/** A canonical number text as people read it, its decimals kept as typed: `2.090` is `2,090`. */
export function formatTyped(text: string, lang: Lang): string {
  const [group, point] = separators[lang];
  const negative = text.startsWith("-") && /[1-9]/.test(text);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${negative ? minus : ""}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

/**
 * A share as a percentage: 0.0663 is `6,6%`.
 * @param share a ratio, 1 = 100%
 * @param decimals as the reports do: one
 */
export function formatPercent(share: Decimal, lang: Lang, decimals = 1): string {
  const text = share.times(100).toFixed(decimals);
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return `${formatTyped(plain === "-0" ? "0" : plain, lang)}%`;
}

/** A change with its sign: `+3,2`, `−0,5`, `0`. */
export function formatSigned(number: Decimal, lang: Lang, decimals?: number): string {
  const text = formatNumber(number, lang, decimals);
  return number.gt(0) && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number and its unit, unbroken: `18,96 km`, `5,82%`. */
export function withUnit(number: string, unit: string): string {
  if (unit === "") return number;
  return unit === "%" ? `${number}%` : `${number}${nbsp}${unit}`;
}
