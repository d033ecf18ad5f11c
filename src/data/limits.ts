import { type AreaLevel, areaLevels } from "./area.ts";
import { type Field, kind, type Quantity, quantity, words } from "./field.ts";

/** The most that a number can be at each level; a level that isn't in it has no limit. */
export type Limits = ReadonlyMap<AreaLevel, Quantity>;

const one = /^([a-z]+):(\S+)$/;

/** A limit for each level that has one, `province:600 district:120`, in the levels' order. */
export const limits: Field<Limits> = words
  .refine((text) => read(text) !== null, { error: "sai-gioi-han", abort: true })
  .transform((text) => read(text) ?? new Map())
  .meta(kind("limits"));

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
