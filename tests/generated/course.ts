import { lastMonthOf, type Period, yearOf } from "../../src/text/period.ts";
import type { ByMonth, Course, Crop, Flow, Level, Rate, Stock } from "./profile.ts";
import { type Random, random } from "./random.ts";

/** An area's two numbers in its series' last decimal: 1896 is 18.96. Null is not said at all. */
export interface Amount {
  value: number | null;
  toDate: number | null;
}

/** Where a series runs. */
export interface Place {
  seed: number;
  series: string;
  decimals: number;
  area: string;
  /** The area's part of the province, 0 to 1. */
  share: number;
  /** How many areas share the province: the more, the more often one has nothing. */
  areas: number;
}

/** Yearly growth of what is done. */
const growth = 1.02;
const baseYear = 2024;

/**
 * A series in a month in an area.
 * @param held what the area held of it when the month began; a year's count is 0 in January
 */
export function run(course: Course, place: Place, period: Period, held: number): Amount {
  const chance = random(place.seed, place.series, place.area, period);
  if (course.shape === "flow") return flow(course, place, period, held, chance);
  if (course.shape === "stock") return stock(course, place, held, chance);
  if (course.shape === "crop") return crop(course, place, period, held);
  if (course.shape === "level") return level(course, place, period, chance);
  return { value: rate(course, place, period, chance), toDate: null };
}

function flow(course: Flow, place: Place, period: Period, held: number, chance: Random): Amount {
  const trend = growth ** (yearOf(period) - baseYear);
  const mean = (course.perYear / 12) * at(course.season, period) * place.share * trend;
  const value = course.counted ? chance.poisson(mean) : sometimes(mean, course.nil, place, chance);
  return { value, toDate: held + value };
}

function stock(course: Stock, place: Place, held: number, chance: Random): Amount {
  const monthly = (perYear: number) => (perYear / 12) * place.share;
  const draw = (mean: number) =>
    course.counted ? chance.poisson(mean) : sometimes(mean, 0.4, place, chance);
  const value = draw(monthly(course.perYear));
  const lost = Math.min(held, draw(monthly(course.lostPerYear)));
  return { value, toDate: held + value - lost };
}

function crop(course: Crop, place: Place, period: Period, held: number): Amount {
  const done = at(course.done, period);
  if (done === 0) return { value: null, toDate: null };
  // Keyed without the series: what heads is what was sown.
  const field = random(place.seed, "field", place.area, yearOf(period));
  const whole = course.size * place.share * (1 + 0.04 * field.normal());
  const part = done === 1 ? 1 : done ** (1 + 0.6 * field.uniform());
  const toDate = Math.max(held, Math.round(whole * part * 10 ** place.decimals));
  return { value: toDate - held, toDate };
}

function level(course: Level, place: Place, period: Period, chance: Random): Amount {
  const season = at(course.season, period);
  if (season === 0) return { value: null, toDate: null };
  const mean = course.size * season * place.share;
  return { value: null, toDate: sometimes(mean, course.nil, place, chance) };
}

function rate(course: Rate, place: Place, period: Period, chance: Random): number {
  const own = random(place.seed, place.series, place.area).normal();
  const base = course.base * course.growth ** (yearOf(period) - baseYear);
  const swing = 1 + course.spread * own + 0.1 * course.spread * chance.normal();
  const exact = Math.min(course.max, Math.max(0, base * swing + at(course.curve, period)));
  return Math.round(exact * 10 ** place.decimals);
}

/** An amount around a mean that is now and then nothing: more often where areas are small. */
function sometimes(mean: number, nil: number, place: Place, chance: Random): number {
  const none = 1 - (1 - nil) * (place.areas > 20 ? 0.7 : 1);
  if (chance.uniform() < none) return 0;
  const amount = (mean / (1 - none)) * Math.max(0.2, 1 + 0.45 * chance.normal());
  return Math.round(amount * 10 ** place.decimals);
}

function at(byMonth: ByMonth, period: Period): number {
  return byMonth[lastMonthOf(period) - 1] ?? 0;
}
