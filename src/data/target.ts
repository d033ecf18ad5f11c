import type { Period } from "../text/period.ts";
import { areaRef, date, id, maybe, oneOf, quantity, words } from "./field.ts";
import { qualifiers } from "./observation.ts";
import { type Row, table } from "./table.ts";

/** `targets/<year>.csv`: what was planned for a year. */
export const targets = table(
  {
    area: areaRef,
    indicator: id,
    /** Assigned from above (giao), pledged by the unit itself (phấn đấu), or not said which. */
    set_by: oneOf(["assigned", "pledged", "unstated"]),
    unit: id,
    value: quantity,
    qualifier: maybe(oneOf(qualifiers)),
    /** The day it is due, where it isn't the year's last. */
    by: maybe(date),
    source: maybe(id),
    place: maybe(words),
    note: maybe(words),
  },
  ["area", "indicator", "set_by"],
);

/** A target: a row with its file's period. */
export type Target = Row<typeof targets.columns> & { period: Period };
