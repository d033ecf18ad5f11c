import { isKnown, type Known } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import type { Markup } from "../text/markup.ts";
import type { Period } from "../text/period.ts";
import { isSoft } from "./label.ts";
import { pathData } from "./path.ts";
import { runs } from "./runs.ts";
import { element } from "./svg.ts";

/** Where a trace is drawn. */
export interface Plane {
  x: (period: Period) => number;
  y: (amount: number) => number;
}

/** Up to this many points each has its dot: so few are read one by one. */
const few = 13;

/**
 * A series as a line and its dots: the last point, points alone between gaps, hollow ones for what
 * is derived or estimated, a ring around what was revised.
 * @param radius of a dot, px
 * @param every whether each of a few points has a dot, and soft ones are hollow
 */
export function trace(
  series: Series,
  { x, y }: Plane,
  { radius, every }: { radius: number; every: boolean },
): Markup[] {
  const at = ({ period, amount }: Known) => [x(period), y(amount.toNumber())] as const;
  const stretches = runs(series);
  const alone = new Set(stretches.filter((run) => run.length === 1).flat());
  const joined = stretches.filter((run) => run.length > 1).map((run) => run.map(at));
  const known = series.points.filter(isKnown);
  const last = known.at(-1);
  const dots = known.filter(
    (point) =>
      point === last ||
      alone.has(point) ||
      (every && (known.length <= few || isSoft(point) || point.revised)),
  );
  const revised = every ? known.filter((point) => point.revised) : [];
  const place = (point: Known) => {
    const [cx, cy] = at(point);
    return { cx, cy };
  };
  return [
    ...(joined.length > 0 ? [element("path", { class: "trace", d: pathData(joined) })] : []),
    ...dots.map((point) =>
      element("circle", {
        class: every && isSoft(point) ? "dot soft" : "dot",
        ...place(point),
        r: point === last ? radius * 1.3 : radius,
      }),
    ),
    ...revised.map((point) =>
      element("circle", { class: "revised", ...place(point), r: radius * 1.3 + 2 }),
    ),
  ];
}
