import type { Area } from "../data/area.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Decimal, ratio } from "../text/decimal.ts";
import { lastDay, type Period } from "../text/period.ts";
import { type Change, sinceLastPeriod, sinceLastYear } from "./change.ts";
import { type Figure, figureAt, isKnown, type Known, mainMeasure, toDateBefore } from "./figure.ts";
import type { Model } from "./model.ts";
import { type Progress, progress } from "./progress.ts";
import { type Series, series } from "./series.ts";

/** A figure with all that is said beside it. */
export interface KeyFigure {
  indicator: Indicator;
  area: Area;
  /** The number the indicator is read by. */
  figure: Known;
  /** Its other number: to date beside done, newly made beside how many there are. */
  other: Figure;
  /** What had been done before this period, where that follows. */
  before: Known | null;
  /** What it is a share or a part of, in the same area and period, and how large a one. */
  share: { of: Indicator; whole: Known; share: Decimal | null } | null;
  progress: Progress | null;
  /** Beside the period before. */
  month: Change | null;
  /** Beside the same period a year before. */
  year: Change | null;
  /** The months up to this one; worked out when asked for, which few pages do. */
  readonly trend: Series | null;
}

/** An area's figure of an indicator in a period with what belongs to it; null when not known. */
export function keyFigure(
  model: Model,
  indicator: Indicator,
  area: string,
  period: Period,
): KeyFigure | null {
  const measure = mainMeasure(model, indicator, period);
  const cell = { indicator: indicator.id, area, period, measure };
  const figure = figureAt(model, cell);
  if (!isKnown(figure)) return null;
  return {
    indicator,
    area: model.geography.named(area, lastDay(period)),
    figure,
    other: figureAt(model, { ...cell, measure: measure === "value" ? "to_date" : "value" }),
    before: toDateBefore(model, cell),
    share: shareOf(model, figure, indicator),
    progress: progress(model, indicator.id, area, period),
    month: sinceLastPeriod(model, figure),
    year: sinceLastYear(model, figure),
    get trend() {
      return series(model, indicator, area, period);
    },
  };
}

function shareOf(model: Model, figure: Known, indicator: Indicator): KeyFigure["share"] {
  const of = model.indicators.get(indicator.share_of ?? indicator.part_of ?? "");
  if (!of) return null;
  const same = figureAt(model, { ...figure, indicator: of.id });
  const measure = mainMeasure(model, of, figure.period);
  const whole = isKnown(same) ? same : figureAt(model, { ...figure, indicator: of.id, measure });
  return isKnown(whole) ? { of, whole, share: ratio(figure.amount, whole.amount) } : null;
}
