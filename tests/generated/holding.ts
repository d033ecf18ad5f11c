import type { Area, AreaChange } from "../../src/data/area.ts";
import { sharesOf, split } from "./share.ts";

/** What each area holds so far of each series: series → area → amount in its last decimal. */
export type Holdings = Map<string, Map<string, number>>;

/**
 * Hands over what areas held that are gone: to the areas that took their land, by size; where
 * that isn't known, to all that are new. Nothing is lost or made.
 * @param on the day from which the new areas report, `YYYY-MM-DD`
 */
export function handOver(
  holdings: Holdings,
  seed: number,
  before: readonly Area[],
  now: readonly Area[],
  changes: readonly AreaChange[],
  on: string,
): void {
  const old = new Set(before.map(({ id }) => id));
  const ids = new Set(now.map(({ id }) => id));
  const added = now.filter(({ id }) => !old.has(id));
  for (const { id: gone } of before.filter(({ id }) => !ids.has(id))) {
    const heirs = new Set(
      changes.flatMap(({ date, from, to }) => (date === on && from === gone ? [to] : [])),
    );
    const known = now.filter(({ id }) => heirs.has(id));
    const to = known.length > 0 ? known : added.length > 0 ? added : now;
    const shares = sharesOf(seed, to);
    for (const held of holdings.values()) {
      for (const [id, part] of split(held.get(gone) ?? 0, shares)) {
        held.set(id, (held.get(id) ?? 0) + part);
      }
      held.delete(gone);
    }
  }
}
