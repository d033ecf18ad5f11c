import type { Period } from "../text/period.ts";
import { areaRef, date, id, maybe, oneOf, quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** How exactly a figure is said: gần, hơn (trên), ít nhất, tối thiểu. */
export const qualifiers = ["gan", "hon", "it-nhat", "toi-thieu"] as const;

/** A qualifier. */
export type Qualifier = (typeof qualifiers)[number];

/** How final a figure is: ước, sơ bộ, chính thức; often not stated. */
export const statuses = ["uoc", "so-bo", "chinh-thuc"] as const;

/** `figures/<period>/<reporter>.csv`: what one reporter says of one period. */
export const figures = table(
  {
    /** The reference area; `a+b` where one figure is given for several together. */
    area: areaRef,
    indicator: id,
    unit: id,
    /** Done in the period. */
    value: maybe(quantity),
    /** Done so far; since when is the indicator's. */
    to_date: maybe(quantity),
    /** The day it was counted to, where it isn't the period's last. */
    as_of: maybe(date),
    qualifier: maybe(oneOf(qualifiers)),
    status: maybe(oneOf(statuses)),
    source: maybe(id),
    /** Where in the source: "I.2, chú thích 1". */
    place: maybe(words),
    note: maybe(words),
  },
  ["area", "indicator"],
);

/** A figure as reported: a row with its file's period and reporter. */
export type Observation = Row<typeof figures.columns> & { period: Period; reporter: string };
