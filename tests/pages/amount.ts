import type { Lang } from "../../src/text/lang.ts";

/*
 * The tests' own arithmetic and number style, apart from the site's: whole numbers of 10⁻¹², and
 * the platform's locales.
 */

/** An exact amount as a whole number of 10⁻¹². */
export type Amount = bigint;

const places = 12;

/**
 * A typed number times 10^power.
 * @throws RangeError when that can't be held exactly
 */
export function amount(text: string, power = 0): Amount {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const shift = places - fraction.length + power;
  if (shift < 0) throw new RangeError(`too fine: ${text} × 10^${power}`);
  const size = BigInt(whole + fraction) * 10n ** BigInt(shift);
  return text.startsWith("-") ? -size : size;
}

/** An amount as a canonical number, half up: 6950000000000n with 2 decimals is `6.95`. */
export function canonical(value: Amount, decimals: number): string {
  const unit = 10n ** BigInt(places - decimals);
  const size = ((value < 0n ? -value : value) + unit / 2n) / unit;
  const digits = String(size).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return value < 0n && size !== 0n ? `-${text}` : text;
}

/** How many decimals a number was typed with. */
export function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

/** A canonical number as people read it: `43.860`, `2,090` in Vietnamese, with every decimal. */
export function read(text: string, lang: Lang): string {
  const digits = decimalsOf(text);
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", style);
  return format.format(text as `${number}`).replace("-", "−");
}

/** A part of a whole as a percentage with one decimal at most, half up: `36,7%`, `34%`. */
export function percentage(part: Amount, whole: Amount, lang: Lang): string {
  const tenths = (part * 2000n + whole) / (whole * 2n);
  const text = canonical(tenths * 10n ** BigInt(places - 1), 1);
  return `${read(text.replace(/\.0$/, ""), lang)}%`;
}
