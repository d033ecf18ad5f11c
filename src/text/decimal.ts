import Big from "big.js";

/*
 * big.js: exact decimal arithmetic in 6 kB without dependencies (MIT). Floats make the roads of
 * April 2020 18.960000000000004 km. A constructor of our own keeps its settings to ourselves.
 */
const Exact = Big();
Exact.DP = 20;
Exact.RM = 1; // half up, as reports round

/** An exact decimal number. Compare with `eq`, `lt`, `gt`; never with `===`. */
export type Decimal = Big;

/** Zero. */
export const zero: Decimal = new Exact(0);

/**
 * The exact decimal of a canonical number text (`-12.50`) or of a safe integer.
 * Trailing zeros are not kept: see `decimalsOf` for what was typed.
 * @throws Error when the text is no number
 */
export function decimal(text: string | number): Decimal {
  return new Exact(text);
}

/** How many decimals a canonical number text was typed with: `2.090` has 3, `5666` has 0. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** The typed text of a number at a unit's power: `127` triệu as tỷ is `0.127`, exact, no zeros lost. */
export function typedAt(text: string, number: Decimal, power: number): string {
  return power === 0 ? text : number.toFixed(Math.max(0, decimalsOf(text) - power));
}

/** The exact sum; zero for none. */
export function sum(numbers: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const number of numbers) total = total.plus(number);
  return total;
}

/** `part / whole` to 20 decimals, or null when the whole is zero: a share of nothing is nothing. */
export function ratio(part: Decimal, whole: Decimal): Decimal | null {
  return whole.eq(zero) ? null : part.div(whole);
}

/** `number × 10^power`, exact: what a change of unit is. */
export function scale(number: Decimal, power: number): Decimal {
  return number.times(new Exact(`1e${power}`));
}
