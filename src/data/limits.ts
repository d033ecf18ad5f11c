import * as z from "zod/mini";
import { type Decimal, zero } from "../text/decimal.ts";
import { type AreaLevel, areaLevels } from "./area.ts";
import { type Field, ofKind, type Quantity, quantity, words } from "./field.ts";

/** The most that a number can be at each level; a level that isn't in it has no limit. */
export type Limits = ReadonlyMap<AreaLevel, Quantity>;

const one = /^([a-z]+):(\S+)$/;

/** A limit for each level that has one, `province:600 district:120`, in the levels' order. */
export const limits: Field<Limits> = ofKind(
  "limits",
  z.pipe(
    words.check(z.refine((text) => read(text) !== null, { error: "sai-gioi-han", abort: true })),
    z.transform((text: string) => read(text) ?? new Map()),
  ),
);

/**
 * The most that a number of areas of these levels together can be, the sum of theirs; null where
 * one has no limit.
 */
export function limitOf(
  limits: Limits | null,
  levels: Iterable<AreaLevel | undefined>,
): Decimal | null {
  let whole = zero;
  for (const level of levels) {
    const own = level && limits?.get(level)?.amount;
    if (!own) return null;
    whole = whole.plus(own);
  }
  return whole;
}

function read(text: string): Limits | null {
  const map = new Map<AreaLevel, Quantity>();
  let last = -1;
  for (const part of text.split(" ")) {
    const [, name = "", number = ""] = one.exec(part) ?? [];
    const at = areaLevels.indexOf(name as AreaLevel);
    const level = areaLevels[at];
    const amount = quantity.safeParse(number);
    if (level === undefined || at <= last || !amount.success || amount.data.amount.lte(0)) {
      return null;
    }
    map.set(level, amount.data);
    last = at;
  }
  return map;
}
