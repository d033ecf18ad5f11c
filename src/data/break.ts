import { areaRef, id, maybe, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `breaks.csv`: from this period on a series is not quite the one before: a line breaks there. */
export const breaks = table(
  {
    period,
    /** Empty: every indicator. */
    indicator: maybe(id),
    /** Empty: every area. */
    area: maybe(areaRef),
    /** Why, in words. */
    vi: words,
    en: words,
    source: maybe(id),
  },
  ["period", "indicator", "area"],
);

/** A break in series. */
export type Break = Row<typeof breaks.columns>;
