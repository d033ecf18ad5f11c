import type { Name } from "../history/pair.ts";
import type { Past } from "../history/past.ts";
import { releasesOf } from "../history/released.ts";
import type { Addition, Revision } from "../history/revision.ts";
import { idNow } from "../rules/moved.ts";
import { scale } from "../text/decimal.ts";
import { type Period, shift } from "../text/period.ts";
import { idThen, modelAt } from "./as-of.ts";
import { figureAt, mainMeasure } from "./figure.ts";
import { known } from "./model.ts";

/** A figure of a released period that was changed, or that it hadn't before. */
export type Cause = Revision | Addition;

/** A figure that changed because of others. */
export interface Follower {
  figure: Name;
  causes: Cause[];
}

/**
 * What else one commit's changes changed: figures follow from those of their period, and of the
 * periods before and after.
 */
export function followers(past: Past, changes: readonly Cause[]): Follower[] {
  const byIndicator = [...Map.groupBy(changes, ({ difference }) => difference.indicator)];
  const commit = changes[0]?.commit ?? 0;
  const { wasReleased } = releasesOf(past.history.archive);
  // One commit's data first, then the other's: its tables are read once.
  const [before, after] = [commit - 1, commit].map((at) =>
    byIndicator.map(([indicator, own]) => {
      const periods = new Set(own.flatMap(({ difference }) => around(difference.period)));
      const released = [...periods].filter((period) => wasReleased(period, commit - 1));
      return shownIn(past, at, indicator, released);
    }),
  );
  return byIndicator.flatMap(([indicator, own], i) => {
    const [was, is] = [before?.[i], after?.[i]];
    const places = new Map([...(was ?? []), ...(is ?? [])]);
    for (const { difference } of own) places.delete(placeOf(difference));
    const amountIn = (shown: typeof was, place: Shown) =>
      shown?.get(placeOf(place))?.amount ?? null;
    return [...places.values()]
      .filter((place) => amountIn(was, place) !== amountIn(is, place))
      .map(({ area, period }) => ({
        figure: { indicator, area, period },
        causes: own.filter(({ difference }) => around(difference.period).includes(period)),
      }));
  });
}

/** What a page shows in one place, by the ids of today. */
interface Shown {
  area: string;
  period: Period;
  /** Null where nothing is known. */
  amount: string | null;
}

/** An indicator's figures in some periods, as pages showed them after a commit. */
function shownIn(
  past: Past,
  commit: number,
  id: string,
  periods: readonly Period[],
): Map<string, Shown> {
  const model = modelAt(past, commit, id);
  const own = idThen(past, model, "indicators", id);
  if (own === null) return new Map();
  const indicator = known(model.indicators, own);
  const areas = new Set(model.ofIndicator(own).map(({ area }) => area));
  const shown = periods.flatMap((period) =>
    [...areas].map((then) => {
      const measure = mainMeasure(model, indicator, period);
      const { amount } = figureAt(model, { indicator: own, area: then, period, measure });
      // In its unit's base: the indicator may be told in another unit from a commit on.
      const exact = amount && scale(amount, known(model.units, indicator.unit).power);
      const area = then.split("+").map((each) => idNow(past.history.now, "areas", each));
      return { area: area.join("+"), period, amount: exact?.toFixed() ?? null };
    }),
  );
  return new Map(shown.map((each) => [placeOf(each), each]));
}

function placeOf({ area, period }: { area: string; period: Period }): string {
  return `${area} ${period}`;
}

function around(period: Period): Period[] {
  return [-1, 0, 1].map((by) => shift(period, by));
}
