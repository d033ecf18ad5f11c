import type { Observation } from "../data/observation.ts";
import { byTime, isPeriod, type Period } from "../text/period.ts";
import { type Context, perContext } from "./context.ts";
import { soundFigures } from "./sound.ts";

/** A period's figures: indicator → area (or `a+b`) → row. */
export type PeriodFigures = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** Figures in the order rules ask for them. */
export interface Figures {
  /** In the order of time. */
  periods: ReadonlyMap<Period, PeriodFigures>;
  /** Indicator → area → its rows in the order of time. */
  series: ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;
}

/** The figures that may be compared with each other, indexed; of a key that stands twice the first. */
export const figuresOf = perContext((context: Context): Figures => {
  const periods = new Map<Period, Map<string, Map<string, Observation>>>();
  const series = new Map<string, Map<string, Observation[]>>();
  const rows = Map.groupBy(soundFigures(context), (row) => row.period);
  for (const period of [...rows.keys()].filter(isPeriod).sort(byTime)) {
    const own = new Map<string, Map<string, Observation>>();
    periods.set(period, own);
    for (const row of rows.get(period) ?? []) {
      const areas = inner(own, row.indicator, () => new Map<string, Observation>());
      if (areas.has(row.area)) continue;
      areas.set(row.area, row);
      const lines = inner(series, row.indicator, () => new Map<string, Observation[]>());
      inner(lines, row.area, (): Observation[] => []).push(row);
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

function inner<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
