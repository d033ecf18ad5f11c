import { date, id, maybe, oneOf, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** The tiers of administration, and groups, which are no territory: summed, not mapped. */
export const areaLevels = ["province", "district", "commune", "group"] as const;

/** A tier. */
export type AreaLevel = (typeof areaLevels)[number];

/** Types of unit by the Law on Organisation of Local Government (77/2015/QH13, art. 2), and groups. */
export const areaTypes = [
  "tinh",
  "huyen",
  "thi-xa",
  "thanh-pho",
  "xa",
  "phuong",
  "thi-tran",
  "nhom",
] as const;

/** A type of unit. */
export type AreaType = (typeof areaTypes)[number];

/**
 * `areas.csv`: dated reference areas. Several rows of one id are one unit under another parent or
 * within other boundaries; official codes are reused over time and are no identity.
 */
export const areas = table(
  {
    /** Type and name as a slug; a later, different unit of the same name carries its year. */
    id,
    type: oneOf(areaTypes),
    /** The name without its type. */
    vi: words,
    en: words,
    level: oneOf(areaLevels),
    parent: maybe(id),
    /** First day; empty where it isn't known or never began. */
    valid_from: maybe(date),
    /** Last day; empty while it lasts. */
    valid_to: maybe(date),
    /** The General Statistics Office's code. */
    code: maybe(words),
    /** The acts that made, changed or ended it. */
    act: maybe(words),
  },
  ["id", "valid_from"],
);

/** One dated row of an area. */
export type Area = Row<typeof areas.columns>;

/** `area-changes.csv`: what became of what. */
export const areaChanges = table(
  {
    /** The day the change took effect. */
    date,
    from: maybe(id),
    /** Empty where it isn't known. */
    to: maybe(id),
    kind: oneOf(["merge", "split", "transfer", "rename", "upgrade", "boundary", "end"]),
    act: maybe(words),
  },
  ["date", "from", "to"],
);

/** A change of an area. */
export type AreaChange = Row<typeof areaChanges.columns>;

/** Whether a dated row is valid on a day, `YYYY-MM-DD`. */
export function validOn(row: { valid_from: string | null; valid_to: string | null }, day: string) {
  return (row.valid_from ?? "") <= day && day <= (row.valid_to ?? "9999");
}
