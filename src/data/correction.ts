import { areaRef, date, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `corrections.csv`: why a released figure was changed, or that an unusual one is true. */
export const corrections = table(
  {
    period,
    area: areaRef,
    indicator: id,
    column: oneOf(["value", "to_date"]),
    /** What stood there; empty where nothing did. */
    old: maybe(quantity),
    /** What stands there now; empty where it was withdrawn. */
    new: maybe(quantity),
    /** `confirmed`: unusual, asked about and true as it stands; `old` is empty then. */
    kind: oneOf(["correction", "method", "boundary", "confirmed"]),
    reason: words,
    /** The day it was changed. */
    corrected: date,
  },
  ["period", "area", "indicator", "column", "corrected"],
);

/** A correction. */
export type Correction = Row<typeof corrections.columns>;
