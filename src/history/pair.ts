import { figuresPath } from "../data/data-set.ts";
import type { Observation } from "../data/observation.ts";
import type { Target } from "../data/target.ts";
import { keyOf } from "../rules/by-key.ts";
import type { Context } from "../rules/context.ts";
import { isNamed, nameNow } from "../rules/revisions.ts";

/** What a figure or a plan is of, by the ids of today. */
export interface Name {
  period: string;
  area: string;
  indicator: string;
}

/** A row of figures or of plans as it was and as it is: null where it wasn't, or is no more. */
export interface Pair<R extends Observation | Target = Observation | Target> {
  name: Name;
  was: R | null;
  row: R | null;
}

/**
 * Every row of figures and of plans beside the one it was in the base: the same period, area and
 * indicator, whatever file it stands in and whatever ids its area and indicator had then. In the
 * order of the rows of today; those that are gone behind them. A row that may only be unread, its
 * period's files having a fault, is in no pair.
 * @returns none where the context is compared with nothing
 */
export function pairsOf(context: Context): { figures: Pair<Observation>[]; plans: Pair<Target>[] } {
  const base = context.base?.data;
  const unread = new Set([...context.faulty].map((file) => figuresPath.exec(file)?.[1] ?? file));
  return {
    figures: paired(
      context,
      base?.observations ?? [],
      context.data.observations,
      keyOf,
      ({ period }) => unread.has(period),
    ),
    plans: paired(
      context,
      base?.targets ?? [],
      context.data.targets,
      (row) => `${keyOf(row)}\n${"set_by" in row ? row.set_by : ""}`,
      ({ at }) => unread.has(at.file),
    ),
  };
}

function paired<R extends Observation | Target>(
  context: Context,
  before: readonly R[],
  now: readonly R[],
  key: (row: R) => string,
  isUnread: (row: R) => boolean,
): Pair<R>[] {
  if (!context.base) return [];
  const rest = new Map<string, Pair<R>>();
  for (const was of before.filter(isNamed)) {
    const name = nameNow(context, was);
    const of = key({ ...was, ...name });
    if (!rest.has(of)) rest.set(of, { name, was, row: null });
  }
  const pairs = new Map<string, Pair<R>>();
  for (const row of now) {
    const of = key(row);
    if (pairs.has(of)) continue; // a key that stands twice has a rule of its own
    const { period, area, indicator } = row;
    pairs.set(of, { name: { period, area, indicator }, was: rest.get(of)?.was ?? null, row });
    rest.delete(of);
  }
  const gone = [...rest.values()].filter(({ was }) => was !== null && !isUnread(was));
  return [...pairs.values(), ...gone];
}
