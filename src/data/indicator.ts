import { areaLevels } from "./area.ts";
import { count, id, maybe, oneOf, someOf, words } from "./field.ts";
import { limits } from "./limits.ts";
import { type Row, table } from "./table.ts";

/** The topics of the monthly report, in its order: sections of a month's page. */
export const topics = [
  "ha-tang",
  "san-xuat",
  "to-chuc",
  "dat-chuan",
  "khu-dan-cu",
  "ocop",
  "giam-ngheo",
  "tai-chinh",
  "ung-ho",
] as const;

/** A section of the report. */
export type Topic = (typeof topics)[number];

/**
 * Since when `to_date` counts: the `year`'s start; the spring season's (`xuan`); `ever`; `stock`
 * (how many there are: it can fall, and `value` is what was newly made); `unstated` (the document
 * doesn't say); `none` (a rate, a one-off).
 */
export const toDateKinds = ["year", "xuan", "ever", "stock", "unstated", "none"] as const;

/** `indicators.csv`: what is measured. */
export const indicators = table(
  {
    id,
    topic: oneOf(topics),
    /** Short name, as a table's head has it. */
    vi: words,
    en: words,
    /** What is said of an area, `{n}` standing for number and unit: "làm được {n} đường". */
    said_vi: words,
    said_en: words,
    /** The unit it is shown in; rows may use another of the same base. */
    unit: id,
    /** How many decimals it is shown with. */
    decimals: count,
    to_date: oneOf(toDateKinds),
    /** Whether areas may be added up: never for rates. */
    area_sum: oneOf(["yes", "no"]),
    /** The levels that report it. */
    levels: someOf(areaLevels),
    /** The whole it is part of: severe of infected. */
    part_of: maybe(id),
    /** Whether the parts make up `all` of the whole or `some` of it. */
    parts: maybe(oneOf(["all", "some"])),
    /** What it is read as a share of: headed of sown. */
    share_of: maybe(id),
    /**
     * The most that either of a row's numbers can be, by level, in the indicator's unit: generous,
     * to catch slips of the decimal mark. Empty where nobody knows; rates have 100 of their own.
     */
    max: maybe(limits),
    /** The agency in charge. */
    agency: maybe(id),
    /** Its place among key figures and headlines, from 1; without one it is never a headline. */
    lead: maybe(count),
  },
  ["id"],
);

/** What is measured. */
export type Indicator = Row<typeof indicators.columns>;
