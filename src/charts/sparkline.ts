import { scaleLinear, scalePoint } from "d3";
import { isKnown } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import { element } from "./svg.ts";
import { trace } from "./trace.ts";

const [width, height, edge] = [120, 28, 4];

/** The smallest change, as a part of the greatest amount, that fills the height. */
const least = 0.1;

/**
 * The tiny line beside a key figure: how it came here, with gaps, its last point a dot. What is
 * done in a period stands on zero; a stock or a rate fills the height, unless it hardly moves.
 * Hidden from who can't see it: the words beside it say how it changed. Null below two points.
 */
export function sparkline(series: Series): string | null {
  const { indicator, measure, points } = series;
  const amounts = points.filter(isKnown).map(({ amount }) => amount.toNumber());
  if (amounts.length < 2) return null;
  const floating = indicator.area_sum === "no" || measure === "to_date";
  const greatest = Math.max(...amounts, floating ? Number.NEGATIVE_INFINITY : 0);
  const lowest = Math.min(...amounts, floating ? Number.POSITIVE_INFINITY : 0);
  const span = Math.max(greatest - lowest, floating ? least * Math.abs(greatest) : 0) || 1;
  const middle = (greatest + lowest) / 2;
  const x = scalePoint(
    points.map(({ period }) => period),
    [edge, width - edge],
  );
  const y = scaleLinear([middle - span / 2, middle + span / 2], [height - edge, edge]);
  const plane = { x: (period: string) => x(period) ?? 0, y };
  return element(
    "svg",
    { class: "sparkline", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ...trace(series, plane, { radius: 2.2, every: false }),
  ).markup;
}
