import type { Break } from "../data/break.ts";
import { type Context, perContext } from "./context.ts";

/** Breaks by the indicator and the area they are of; empty is every one. */
const byScope = perContext(({ data }: Context) =>
  Map.groupBy(data.breaks, ({ indicator, area }) => scope(indicator ?? "", area ?? "")),
);

function scope(indicator: string, area: string): string {
  return `${indicator} ${area}`;
}

/** Every break of a series: its own, its indicator's, its area's and those of all. */
export function breaksOf(
  context: Context,
  { indicator, area }: { indicator: string; area: string },
): readonly Break[] {
  const scopes = byScope(context);
  return [scope(indicator, area), scope(indicator, ""), scope("", area), scope("", "")].flatMap(
    (one) => scopes.get(one) ?? [],
  );
}
