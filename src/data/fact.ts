import { areaRef, date, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { qualifiers } from "./observation.ts";
import { type Row, table } from "./table.ts";

/** `facts.csv`: quantities said once, that make no series. */
export const facts = table(
  {
    id,
    period,
    area: areaRef,
    /** What was measured, in words. */
    vi: words,
    en: words,
    unit: id,
    value: quantity,
    qualifier: maybe(oneOf(qualifiers)),
    as_of: maybe(date),
    source: maybe(id),
    place: maybe(words),
    note: maybe(words),
  },
  ["id"],
);

/** A one-off quantity. */
export type Fact = Row<typeof facts.columns>;
