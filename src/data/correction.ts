import type { Described } from "./description.ts";
import { areaRef, date, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `corrections.csv`: why a released figure was changed, or that an unusual one is true. */
export const corrections = table(
  {
    period,
    area: areaRef,
    indicator: id,
    column: oneOf(["value", "to_date"]),
    /** What stood there; empty where nothing did. */
    old: maybe(quantity),
    /** What stands there now; empty where it was withdrawn. */
    new: maybe(quantity),
    kind: oneOf(["correction", "method", "boundary", "confirmed"]),
    reason: words,
    /** The day it was changed. */
    corrected: date,
  },
  ["period", "area", "indicator", "column", "corrected", "old"],
);

/** What `corrections.csv` says in the data dictionary. */
export const correctionsDescribed: Described<typeof corrections> = {
  about: {
    vi: "Đính chính số đã công bố, kèm lý do",
    en: "Corrections of released figures, with the reason",
  },
  columns: {
    period: {
      vi: "Kỳ của số được đính chính",
      en: "The period of the corrected figure",
      example: "2020-04",
    },
    area: {
      vi: "Địa phương của số đó, mã trong areas.csv",
      en: "Its area, an id of areas.csv",
      example: "huyen-can-loc",
    },
    indicator: {
      vi: "Chỉ tiêu của số đó, mã trong indicators.csv",
      en: "Its indicator, an id of indicators.csv",
      example: "duong-giao-thong",
    },
    column: {
      vi: "Số trong kỳ (value) hay lũy kế (to_date)",
      en: "The number in the period (value) or to date",
      example: "value",
    },
    old: {
      vi: "Số cũ, đúng như đã ghi, theo đơn vị của dòng số liệu; trống nếu trước đó không có",
      en: "What stood there as it was written, in its row's unit; empty where nothing did",
      example: "3.33",
    },
    new: {
      vi: "Số mới, đúng như trong tệp số liệu; trống nếu rút lại",
      en: "What stands there now, as in the figures; empty where it was withdrawn",
      example: "3.41",
    },
    kind: {
      vi: "Sửa sai, đổi phương pháp, đổi địa giới, hay xác nhận số lạ là đúng (khi đó số cũ để trống)",
      en: "A correction, a new method, a boundary change, or an unusual figure confirmed (its old one empty)",
      example: "correction",
    },
    reason: { vi: "Lý do, bằng lời", en: "Why, in words", example: "Cộng sót một xã" },
    corrected: { vi: "Ngày đính chính", en: "The day it was corrected", example: "2020-06-02" },
  },
};

/** A correction. */
export type Correction = Row<typeof corrections.columns>;
