import type { Observation } from "../data/observation.ts";
import type { Period } from "../text/period.ts";
import { type Context, perContext } from "./context.ts";

/** What names a figure, in whatever version of the data set it stands. */
export type Key = Pick<Observation, "period" | "indicator" | "area">;

/** A period's figures: indicator → area (or `a+b`) → row. */
export type PeriodFigures = ReadonlyMap<string, ReadonlyMap<string, Observation>>;

/** Figures by what names them. Maps in maps: keys joined to texts would weigh more than the rows. */
export type ByKey = ReadonlyMap<Period, PeriodFigures>;

/** A key as one text, to group by. */
export function keyOf({ period, indicator, area }: Key): string {
  return [period, area, indicator].join("\n");
}

/** Figures by key; of a key that stands twice the first. */
export function byKey(rows: readonly Observation[]): ByKey {
  const periods = new Map<Period, Map<string, Map<string, Observation>>>();
  for (const row of rows) {
    const indicators = inner(
      periods,
      row.period,
      () => new Map<string, Map<string, Observation>>(),
    );
    const areas = inner(indicators, row.indicator, () => new Map<string, Observation>());
    if (!areas.has(row.area)) areas.set(row.area, row);
  }
  return periods;
}

/** The figure with a key; undefined where none is given. */
export function figureWith(figures: ByKey, { period, indicator, area }: Key) {
  return figures.get(period)?.get(indicator)?.get(area);
}

/** Every figure of the data set by key. */
export const figuresByKey = perContext(({ data }: Context) => byKey(data.observations));

/** The map's value for a key, made and kept where there is none yet. */
export function inner<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
