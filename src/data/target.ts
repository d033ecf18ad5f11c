import type { Period } from "../text/period.ts";
import {
  type Described,
  noteDescribed,
  placeDescribed,
  qualifierDescribed,
  sourceDescribed,
} from "./description.ts";
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

/** What `targets/<year>.csv` says in the data dictionary. */
export const targetsDescribed: Described<typeof targets> = {
  about: { vi: "Kế hoạch của một năm", en: "What was planned for a year" },
  columns: {
    area: {
      vi: "Địa phương được giao hoặc tự phấn đấu, mã trong areas.csv",
      en: "The area it is set for, an id of areas.csv",
      example: "tinh-ha-tinh",
    },
    indicator: {
      vi: "Chỉ tiêu, mã trong indicators.csv",
      en: "The indicator, an id of indicators.csv",
      example: "duong-giao-thong",
    },
    set_by: {
      vi: "Được giao (assigned), tự phấn đấu (pledged), hay không nêu (unstated)",
      en: "Assigned from above, pledged by the unit, or unstated",
      example: "assigned",
    },
    unit: {
      vi: "Đơn vị tính của các số trong dòng, mã trong units.csv",
      en: "The unit of the row's numbers, an id of units.csv",
      example: "km",
    },
    value: {
      vi: "Mức kế hoạch, theo đơn vị ở cột `unit`",
      en: "The target, in the row's unit",
      example: "111.1",
    },
    qualifier: qualifierDescribed,
    by: {
      vi: "Hạn, khi không phải ngày cuối năm",
      en: "The day it is due, where that isn't the year's last",
      example: "2020-11-30",
    },
    source: sourceDescribed,
    place: placeDescribed,
    note: noteDescribed,
  },
};

/** A target: a row with its file's period. */
export type Target = Row<typeof targets.columns> & { period: Period };
