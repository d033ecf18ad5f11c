import type { DataSet } from "../data/data-set.ts";
import type { Place } from "../data/fault.ts";
import type { Quantity } from "../data/field.ts";

/** One number of an indicator: what a row of figures or targets gives in a column. */
export interface Given {
  at: Place;
  field: "value" | "to_date";
  indicator: string;
  unit: string;
  quantity: Quantity;
}

/** Every number given for an indicator: figures' two, and targets. */
export function* numbers({ observations, targets }: DataSet): Generator<Given> {
  for (const { at, indicator, unit, value, to_date } of observations) {
    if (value) yield { at, field: "value", indicator, unit, quantity: value };
    if (to_date) yield { at, field: "to_date", indicator, unit, quantity: to_date };
  }
  for (const { at, indicator, unit, value } of targets) {
    yield { at, field: "value", indicator, unit, quantity: value };
  }
}
