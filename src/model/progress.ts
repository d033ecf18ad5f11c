import type { Indicator } from "../data/indicator.ts";
import type { Target } from "../data/target.ts";
import { convert } from "../data/unit.ts";
import { dayOfYear } from "../text/date.ts";
import { type Decimal, decimal, ratio, typedAt } from "../text/decimal.ts";
import { byTime, frequencyOf, type Period, yearOf } from "../text/period.ts";
import { countedTo, figureAt, isKnown, type Known } from "./figure.ts";
import { known, type Model } from "./model.ts";

/** A target in its indicator's unit. */
export interface Plan {
  target: Target;
  amount: Decimal;
  /** Canonical text with the decimals it was typed with. */
  text: string;
}

/** What was done so far of what was planned for the year. */
export interface Progress {
  plan: Plan;
  /** What was done since the year's start. */
  done: Known;
  /** done / planned, 1 = all: "% KH", computed and never typed. */
  share: Decimal | null;
  /** How much of the year had passed on the day it was counted to, 1 = all. */
  pace: Decimal;
  /** That day. */
  day: string;
}

/** A target in the unit its indicator is shown in, exact. */
export function planOf(model: Model, target: Target): Plan {
  const unit = known(model.units, target.unit);
  const shown = known(model.units, known(model.indicators, target.indicator).unit);
  const amount = convert(target.value, unit, shown);
  return { target, amount, text: typedAt(target.value.text, amount, unit.power - shown.power) };
}

/** The plan of an area for a year: the first of assigned, pledged, unstated. */
export function planFor(model: Model, indicator: string, area: string, year: Period): Plan | null {
  const order = ["assigned", "pledged", "unstated"];
  const found = model.targets(indicator, area, year);
  const first = found.toSorted((a, b) => order.indexOf(a.set_by) - order.indexOf(b.set_by))[0];
  return first ? planOf(model, first) : null;
}

/**
 * Progress against the year's plan. Only what was counted since the year's start can be held
 * against it: a `year` series' `to_date`, or the whole year's `value`.
 */
export function progress(
  model: Model,
  indicator: string,
  area: string,
  period: Period,
): Progress | null {
  const plan = planFor(model, indicator, area, String(yearOf(period)));
  return plan && against(model, plan, period);
}

function against(model: Model, plan: Plan, period: Period): Progress | null {
  const { indicator, area } = plan.target;
  const kind = known(model.indicators, indicator).to_date;
  const measure = kind === "year" ? "to_date" : frequencyOf(period) === "year" ? "value" : null;
  if (measure === null) return null;
  const done = figureAt(model, { indicator, area, period, measure });
  if (!isKnown(done)) return null;
  const day = countedTo(done);
  const at = dayOfYear(day);
  const pace = decimal(at.day).div(at.days);
  return { plan, done, share: ratio(done.amount, plan.amount), pace, day };
}

/** A target, and the latest of its year that can be held against it. */
export interface HeldPlan {
  indicator: Indicator;
  plan: Plan;
  progress: Progress | null;
}

/** Targets with how far each got. */
export function heldPlans(model: Model, targets: readonly Target[]): HeldPlan[] {
  return targets.map((target) => {
    const plan = planOf(model, target);
    return {
      indicator: known(model.indicators, target.indicator),
      plan,
      progress: latest(model, plan),
    };
  });
}

/** How far a plan's year got, by the last of its periods that says. */
function latest(model: Model, plan: Plan): Progress | null {
  const { indicator, area, period: year } = plan.target;
  const periods = model.course(indicator, area).map(({ period }) => period);
  const newest = periods
    .filter((period) => String(yearOf(period)) === year)
    .sort(byTime)
    .reverse();
  for (const period of newest) {
    const found = against(model, plan, period);
    if (found) return found;
  }
  return null;
}
