import { count, date, id, maybe, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `reporting-rules.csv`: by which day of the month who reports. */
export const reportingRules = table(
  {
    valid_from: date,
    /** Who, in words that may stand inside a sentence. */
    vi: words,
    en: words,
    /** The day of the month it is due before. */
    due_day: count,
    source: maybe(id),
    place: maybe(words),
    note: maybe(words),
  },
  ["valid_from", "vi"],
);

/** When reports are due. */
export type ReportingRule = Row<typeof reportingRules.columns>;
