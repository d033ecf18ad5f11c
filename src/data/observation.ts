import type { Period } from "../text/period.ts";
import { areaRef, date, described, id, maybe, oneOf, quantity, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** How exactly a figure is said: gần, hơn (trên), ít nhất, tối thiểu. */
export const qualifiers = ["gan", "hon", "it-nhat", "toi-thieu"] as const;

/** A qualifier. */
export type Qualifier = (typeof qualifiers)[number];

/** How final a figure is: ước, sơ bộ, chính thức; often not stated. */
export const statuses = ["uoc", "so-bo", "chinh-thuc"] as const;

/** A status. */
export type Status = (typeof statuses)[number];

/** `figures/<period>/<reporter>.csv`: what one reporter says of one period. */
export const figures = table(
  {
    /** The reference area; `a+b` where one figure is given for several together. */
    area: described(
      areaRef,
      "Địa phương, mã trong areas.csv; số chung cho nhiều nơi thì nối bằng +",
      "The area, an id of areas.csv; several joined by + where one figure is given for all",
      "huyen-can-loc",
    ),
    indicator: described(
      id,
      "Chỉ tiêu, mã trong indicators.csv",
      "The indicator, an id of indicators.csv",
      "duong-giao-thong",
    ),
    unit: described(
      id,
      "Đơn vị tính của các số trong dòng, mã trong units.csv",
      "The unit of the row's numbers, an id of units.csv",
      "km",
    ),
    /** Done in the period. */
    value: described(
      maybe(quantity),
      "Thực hiện trong kỳ, theo đơn vị ở cột `unit`; từ 0 đến mức ở cột `max` của indicators.csv, tỷ lệ thì đến 100; chỉ ghi 0 khi văn bản nói rõ là không có",
      "Done in the period, in the row's unit; from 0 to what `max` of indicators.csv says, rates to 100; 0 only where the document says there was none",
      "3.41",
    ),
    /** Done so far; since when is the indicator's. */
    to_date: described(
      maybe(quantity),
      "Lũy kế đến hết kỳ, theo đơn vị ở cột `unit`; tính từ khi nào thì xem cột `to_date` của indicators.csv",
      "Done to date, in the row's unit; since when is said by `to_date` of indicators.csv",
      "28.67",
    ),
    /** The day it was counted to, where it isn't the period's last. */
    as_of: described(
      maybe(date),
      "Ngày chốt số liệu, một ngày trong kỳ; trống khi là ngày cuối kỳ",
      "The day of the period it was counted to; empty for the last",
      "2020-04-16",
    ),
    qualifier: described(
      maybe(oneOf(qualifiers)),
      "Văn bản nói chính xác đến đâu: gần, hơn (trên), ít nhất, tối thiểu",
      "How exactly the document says it: nearly, over, at least, at a minimum",
      "gan",
    ),
    status: described(
      maybe(oneOf(statuses)),
      "Ước, sơ bộ hay chính thức; trống khi không nêu",
      "Estimated, preliminary or final; empty where not stated",
      "so-bo",
    ),
    source: described(
      maybe(id),
      "Văn bản nêu con số, mã trong sources.csv",
      "The document that gives it, an id of sources.csv",
      "bao-cao-2020-04",
    ),
    /** Where in the source: "I.2, chú thích 1". */
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
  ["area", "indicator"],
  { vi: "Số liệu của một đơn vị báo cáo trong một kỳ", en: "What one reporter says of one period" },
);

/** A figure as reported: a row with its file's period and reporter. */
export type Observation = Row<typeof figures.columns> & { period: Period; reporter: string };
