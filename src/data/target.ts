import type { Period } from "../text/period.ts";
import { areaRef, date, described, id, maybe, oneOf, quantity, words } from "./field.ts";
import { qualifiers } from "./observation.ts";
import { type Row, table } from "./table.ts";

/** `targets/<year>.csv`: what was planned for a year. */
export const targets = table(
  {
    area: described(
      areaRef,
      "Địa phương được giao hoặc tự phấn đấu, mã trong areas.csv",
      "The area it is set for, an id of areas.csv",
      "tinh-ha-tinh",
    ),
    indicator: described(
      id,
      "Chỉ tiêu, mã trong indicators.csv",
      "The indicator, an id of indicators.csv",
      "duong-giao-thong",
    ),
    /** Assigned from above (giao), pledged by the unit itself (phấn đấu), or not said which. */
    set_by: described(
      oneOf(["assigned", "pledged", "unstated"]),
      "Được giao (assigned), tự phấn đấu (pledged), hay không nêu (unstated)",
      "Assigned from above, pledged by the unit, or unstated",
      "assigned",
    ),
    unit: described(
      id,
      "Đơn vị tính của các số trong dòng, mã trong units.csv",
      "The unit of the row's numbers, an id of units.csv",
      "km",
    ),
    value: described(
      quantity,
      "Mức kế hoạch, theo đơn vị ở cột `unit`",
      "The target, in the row's unit",
      "111.1",
    ),
    qualifier: described(
      maybe(oneOf(qualifiers)),
      "Văn bản nói chính xác đến đâu: gần, hơn (trên), ít nhất, tối thiểu",
      "How exactly the document says it: nearly, over, at least, at a minimum",
      "gan",
    ),
    /** The day it is due, where it isn't the year's last. */
    by: described(
      maybe(date),
      "Hạn, khi không phải ngày cuối năm",
      "The day it is due, where that isn't the year's last",
      "2020-11-30",
    ),
    source: described(
      maybe(id),
      "Văn bản nêu con số, mã trong sources.csv",
      "The document that gives it, an id of sources.csv",
      "bao-cao-2020-04",
    ),
    place: described(
      maybe(words),
      "Vị trí trong văn bản",
      "Where in the document",
      "I.2, chú thích 1",
    ),
    note: described(
      maybe(words),
      "Lời ghi chú khi con số cần giải thích",
      "A remark where a figure needs one",
      "Gộp hai nghị quyết",
    ),
  },
  ["area", "indicator", "set_by"],
  { vi: "Kế hoạch của một năm", en: "What was planned for a year" },
);

/** A target: a row with its file's period. */
export type Target = Row<typeof targets.columns> & { period: Period };
