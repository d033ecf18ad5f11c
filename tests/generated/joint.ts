import type { Amount } from "./course.ts";
import { total } from "./truth.ts";

/** Neighbours whose figures of some indicators are given together, never apart. */
const pairs = [
  ["huyen-ky-anh", "thi-xa-ky-anh"],
  ["phuong-hai-ninh", "xa-ky-xuan-2025"],
  ["xa-dan-hai", "xa-tien-dien-2025"],
] as const;

/** The amounts with those of neighbours put together under `a+b`. */
export function together(amounts: ReadonlyMap<string, Amount>): Map<string, Amount> {
  const joined = new Map(amounts);
  for (const pair of pairs) {
    const both = pair.flatMap((id) => joined.get(id) ?? []);
    if (both.length < pair.length) continue;
    for (const id of pair) joined.delete(id);
    joined.set(pair.join("+"), total(both));
  }
  return joined;
}
