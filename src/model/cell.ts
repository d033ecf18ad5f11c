import type { Period } from "../text/period.ts";

/** Which of an observation's two numbers: done in the period, or so far. */
export type Measure = "value" | "to_date";

/** Where a figure is looked for. */
export interface Cell {
  indicator: string;
  area: string;
  period: Period;
  measure: Measure;
}
