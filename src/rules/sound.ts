import type { Place } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { type Context, perContext } from "./context.ts";
import { limitBreaks } from "./limit-breaks.ts";

/**
 * The figures that may be compared with each other: not those whose own number can't be, nor the
 * rest of a file that lost its decimal points. Their own problem is the cause of any other.
 */
export const soundFigures = perContext((context: Context): readonly Observation[] => {
  const { overs, files } = limitBreaks(context);
  const rows = new Set<Place>(overs.map(({ at }) => at));
  if (rows.size === 0 && files.size === 0) return context.data.observations;
  return context.data.observations.filter(({ at }) => !rows.has(at) && !files.has(at.file));
});
