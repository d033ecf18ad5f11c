import { isKnown, type Known } from "../model/figure.ts";
import type { Series } from "../model/series.ts";
import { breakPoints } from "./break-points.ts";

/**
 * The stretches of a series that may be joined by a line: gaps stay gaps, and what follows a break
 * is not the same series. A stretch of one is a point alone.
 */
export function runs(series: Pick<Series, "points" | "breaks">): Known[][] {
  const starts = new Set(breakPoints(series));
  const all: Known[][] = [];
  let run: Known[] = [];
  for (const figure of series.points) {
    if (!isKnown(figure) || starts.has(figure.period)) {
      if (run.length > 0) all.push(run);
      run = [];
    }
    if (isKnown(figure)) run.push(figure);
  }
  if (run.length > 0) all.push(run);
  return all;
}
