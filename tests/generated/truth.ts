import type { Area } from "../../src/data/area.ts";
import { firstDay, lastMonthOf, type Period, span, yearOf } from "../../src/text/period.ts";
import { type Amount, run } from "./course.ts";
import { type Holdings, handOver } from "./holding.ts";
import type { Profile } from "./profile.ts";
import { profiles } from "./profiles.ts";
import { sharesOf, split } from "./share.ts";
import type { World } from "./world.ts";

/** Everything that happened in a period, whether anybody reports it or not. */
export interface Truth {
  period: Period;
  areas: readonly Area[];
  /** The areas' parts of the province, 0 to 1. */
  shares: ReadonlyMap<string, number>;
  /** Series → area → amount. */
  amounts: ReadonlyMap<string, ReadonlyMap<string, Amount>>;
}

/** A series' decimals: its indicator's, or its own when it is only a part of one. */
export function decimalsOf(world: World, { indicator, hidden }: Profile): number | null {
  return hidden?.decimals ?? world.indicators.get(indicator)?.decimals ?? null;
}

/**
 * Lets every series run through these months. It begins in January of the first year, so that
 * the first month has something to date.
 */
export function truthOf(world: World, months: readonly Period[]): Truth[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = span(`${yearOf(first)}-01`, last);
  const holdings: Holdings = new Map();
  let before: readonly Area[] | null = null;
  const truths: Truth[] = [];
  for (const period of all) {
    const areas = world.reporting(period);
    const shares = sharesOf(world.seed, areas);
    if (before === null) begin(world, holdings, shares);
    else {
      handOver(holdings, world.seed, before, areas, world.changes, firstDay(period));
    }
    truths.push(month(world, { period, areas, shares }, holdings));
    before = areas;
  }
  return truths.slice(all.length - months.length);
}

/** What happened in a whole year, said once. */
export function yearly(world: World, year: Period): Truth {
  const areas = world.reporting(year);
  const shares = sharesOf(world.seed, areas);
  return month(world, { period: year, areas, shares }, new Map());
}

function begin(world: World, holdings: Holdings, shares: ReadonlyMap<string, number>) {
  for (const profile of profiles) {
    const decimals = decimalsOf(world, profile);
    if (decimals === null || !("shape" in profile.course)) continue;
    const start = profile.course.shape === "stock" ? profile.course.start : 0;
    const amount = Math.round(start * 10 ** decimals);
    holdings.set(profile.indicator, split(amount, shares));
  }
}

function month(
  world: World,
  { period, areas, shares }: Omit<Truth, "amounts">,
  holdings: Holdings,
): Truth {
  const amounts = new Map<string, Map<string, Amount>>();
  for (const profile of profiles) {
    const { indicator, course } = profile;
    const decimals = decimalsOf(world, profile);
    if (decimals === null || (profile.yearly === true) !== (period.length === 4)) continue;
    const of = new Map<string, Amount>();
    amounts.set(indicator, of);
    const held = holdings.get(indicator) ?? new Map<string, number>();
    for (const { id } of areas) {
      if (!("shape" in course)) {
        of.set(id, total(course.flatMap((part) => amounts.get(part)?.get(id) ?? [])));
        continue;
      }
      const anew = course.shape !== "stock" && lastMonthOf(period) === 1;
      const share = shares.get(id) ?? 0;
      const place = { seed: world.seed, series: indicator, decimals, area: id, share };
      const amount = run(
        course,
        { ...place, areas: areas.length },
        period,
        anew ? 0 : (held.get(id) ?? 0),
      );
      of.set(id, amount);
      held.set(id, amount.toDate ?? 0);
    }
  }
  return { period, areas, shares, amounts };
}

/** The sum of amounts: null where no one says anything. */
export function total(amounts: readonly Amount[]): Amount {
  const add = (numbers: (number | null)[]) => {
    const said = numbers.filter((n) => n !== null);
    return said.length > 0 ? said.reduce((a, b) => a + b, 0) : null;
  };
  return { value: add(amounts.map((a) => a.value)), toDate: add(amounts.map((a) => a.toDate)) };
}
