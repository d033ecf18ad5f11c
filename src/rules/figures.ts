import type { Observation } from "../data/observation.ts";
import { byTime, isPeriod, type Period } from "../text/period.ts";
import { type ByKey, byKey, figuresByKey, inner } from "./by-key.ts";
import { type Context, perContext } from "./context.ts";
import { soundFigures } from "./sound.ts";

/** Figures in the order rules ask for them. */
export interface Figures {
  /** In the order of time. */
  periods: ByKey;
  /** Indicator → area → its rows in the order of time. */
  series: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
}

/** The figures that may be compared with each other, indexed; of a key that stands twice the first. */
export const figuresOf = perContext((context: Context): Figures => {
  const sound = soundFigures(context);
  const all = sound === context.data.observations ? figuresByKey(context) : byKey(sound);
  const periods = new Map(
    [...all].filter(([period]) => isPeriod(period)).sort(([a], [b]) => byTime(a, b)),
  );
  const series = new Map<string, Map<string, Observation[]>>();
  for (const figures of periods.values()) {
    for (const [indicator, areas] of figures) {
      const lines = inner(series, indicator, () => new Map<string, Observation[]>());
      for (const [area, row] of areas) inner(lines, area, (): Observation[] => []).push(row);
    }
  }
  return { periods, series };
});

/** A key's figure of a period; undefined where none is given. */
export function figureAt(
  { periods }: Figures,
  period: Period,
  indicator: string,
  area: string,
): Observation | undefined {
  return periods.get(period)?.get(indicator)?.get(area);
}
