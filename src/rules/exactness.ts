import type { Observation } from "../data/observation.ts";
import type { Decimal } from "../text/decimal.ts";

/** Whether a figure may in truth be larger than it says: hơn, ít nhất, tối thiểu. */
export function mayBeMore({ qualifier }: Observation): boolean {
  return qualifier !== null && qualifier !== "gan";
}

/** Whether it may be smaller: gần. */
export function mayBeLess({ qualifier }: Observation): boolean {
  return qualifier === "gan";
}

/**
 * The least that a number may in truth be: "gần" is below it, and not below its half, or nobody
 * would have said so.
 */
export function leastOf(row: Observation, amount: Decimal): Decimal {
  return mayBeLess(row) ? amount.div(2) : amount;
}

/** The most that it may be: "hơn" is above it, and not above its double; "ít nhất" knows no end. */
export function mostOf(row: Observation, amount: Decimal): Decimal | null {
  if (!mayBeMore(row)) return amount;
  return row.qualifier === "hon" ? amount.times(2) : null;
}

/** The two numbers of a row. */
export const columns = ["value", "to_date"] as const;

/** One of the two. */
export type Column = (typeof columns)[number];
