import { areaRef, date, described, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `corrections.csv`: why a released figure was changed, or that an unusual one is true. */
export const corrections = table(
  {
    period: described(
      period,
      "Kỳ của số được đính chính",
      "The period of the corrected figure",
      "2020-04",
    ),
    area: described(
      areaRef,
      "Địa phương của số đó, mã trong areas.csv",
      "Its area, an id of areas.csv",
      "huyen-can-loc",
    ),
    indicator: described(
      id,
      "Chỉ tiêu của số đó, mã trong indicators.csv",
      "Its indicator, an id of indicators.csv",
      "duong-giao-thong",
    ),
    column: described(
      oneOf(["value", "to_date"]),
      "Số trong kỳ (value) hay lũy kế (to_date)",
      "The number in the period (value) or to date",
      "value",
    ),
    /** What stood there; empty where nothing did. */
    old: described(
      maybe(quantity),
      "Số cũ, đúng như đã ghi, theo đơn vị của dòng số liệu; trống nếu trước đó không có",
      "What stood there as it was written, in its row's unit; empty where nothing did",
      "3.33",
    ),
    /** What stands there now; empty where it was withdrawn. */
    new: described(
      maybe(quantity),
      "Số mới, đúng như trong tệp số liệu; trống nếu rút lại",
      "What stands there now, as in the figures; empty where it was withdrawn",
      "3.41",
    ),
    kind: described(
      oneOf(["correction", "method", "boundary", "confirmed"]),
      "Sửa sai, đổi phương pháp, đổi địa giới, hay xác nhận số lạ là đúng (khi đó số cũ để trống)",
      "A correction, a new method, a boundary change, or an unusual figure confirmed (its old one empty)",
      "correction",
    ),
    reason: described(words, "Lý do, bằng lời", "Why, in words", "Cộng sót một xã"),
    /** The day it was changed. */
    corrected: described(date, "Ngày đính chính", "The day it was corrected", "2020-06-02"),
  },
  ["period", "area", "indicator", "column", "corrected", "old"],
  {
    vi: "Đính chính số đã công bố, kèm lý do",
    en: "Corrections of released figures, with the reason",
  },
);

/** A correction. */
export type Correction = Row<typeof corrections.columns>;
