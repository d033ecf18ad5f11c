import type { Area } from "../../src/data/area.ts";
import { random } from "./random.ts";

/** Towns and wards have less that is rural. */
const urban = new Set(["thanh-pho", "thi-xa", "phuong"]);

/** How large an area is beside others, about 1; lasting. */
export function weightOf(seed: number, area: Area): number {
  const size = Math.max(0.35, 1 + 0.4 * random(seed, "size", area.id).normal());
  return urban.has(area.type) ? size * 0.35 : size;
}

/** The areas' parts of the whole; they make 1. */
export function sharesOf(seed: number, areas: readonly Area[]): Map<string, number> {
  const weights = areas.map((area) => [area.id, weightOf(seed, area)] as const);
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([id, weight]) => [id, weight / whole]));
}

/** Whole numbers by these shares that make exactly the amount: the largest remainders get the rest. */
export function split(amount: number, shares: ReadonlyMap<string, number>): Map<string, number> {
  const whole = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const parts = [...shares].map(([id, share]) => {
    const exact = (amount * share) / whole;
    return { id, part: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = amount - parts.reduce((sum, { part }) => sum + part, 0);
  for (const one of parts.toSorted((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1))) {
    if (left-- > 0) one.part++;
  }
  return new Map(parts.map(({ id, part }) => [id, part]));
}
