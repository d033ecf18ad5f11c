import { date, id, maybe, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `agencies.csv`: who reports and is given tasks; dated like areas. */
export const agencies = table(
  { id, vi: words, en: words, valid_from: maybe(date), valid_to: maybe(date) },
  ["id", "valid_from"],
);

/** An agency. */
export type Agency = Row<typeof agencies.columns>;
