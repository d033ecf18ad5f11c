import { type Decimal, ratio } from "../text/decimal.ts";
import { type Period, sameLastYear, shift } from "../text/period.ts";
import { type Figure, figureAt, isKnown, type Known, startsCount } from "./figure.ts";
import { known, type Model } from "./model.ts";

/** A figure beside an earlier one of the same kind. */
export interface Change {
  before: Known;
  /** now − before, in the indicator's unit; percentage points for a rate. */
  difference: Decimal;
  /** difference / before, 0.1 = a tenth more; null when before was zero. */
  ratio: Decimal | null;
}

/**
 * How a figure differs from the period before; null when either isn't known, and where a count
 * begins anew: what was done since January is no less than what was done until December.
 */
export function sinceLastPeriod(model: Model, figure: Figure): Change | null {
  const anew = startsCount(known(model.indicators, figure.indicator), figure.period);
  if (figure.measure === "to_date" && anew) return null;
  return since(model, figure, shift(figure.period, -1));
}

/** How a figure differs from the same period a year before; null when either isn't known. */
export function sinceLastYear(model: Model, figure: Figure): Change | null {
  return since(model, figure, sameLastYear(figure.period));
}

function since(model: Model, figure: Figure, period: Period): Change | null {
  if (!isKnown(figure)) return null;
  const before = figureAt(model, { ...figure, period });
  if (!isKnown(before)) return null;
  const difference = figure.amount.minus(before.amount);
  return { before, difference, ratio: ratio(difference, before.amount) };
}
