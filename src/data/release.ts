import { date, maybe, oneOf, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `releases.csv`: a period is public as final reading from its row here on. */
export const releases = table(
  {
    period,
    /** The day of release. */
    released: date,
    /** Gathered as it happened, or typed in later from a document: that has no timeliness. */
    kind: oneOf(["live", "transcribed"]),
    note: maybe(words),
  },
  ["period"],
);

/** A release. */
export type Release = Row<typeof releases.columns>;
