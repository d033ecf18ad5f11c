import type { Observation } from "../data/observation.ts";

/** Whether a figure may in truth be larger than it says: hơn, ít nhất, tối thiểu. */
export function mayBeMore({ qualifier }: Observation): boolean {
  return qualifier !== null && qualifier !== "gan";
}

/** Whether it may be smaller: gần. */
export function mayBeLess({ qualifier }: Observation): boolean {
  return qualifier === "gan";
}

/** The two numbers of a row. */
export const columns = ["value", "to_date"] as const;

/** One of the two. */
export type Column = (typeof columns)[number];
