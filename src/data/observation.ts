import type { Period } from "../text/period.ts";
import {
  type Described,
  noteDescribed,
  placeDescribed,
  qualifierDescribed,
  sourceDescribed,
} from "./description.ts";
import { areaRef, date, id, maybe, oneOf, quantity, words } from "./field.ts";
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

/** What `figures/<period>/<reporter>.csv` says in the data dictionary. */
export const figuresDescribed: Described<typeof figures> = {
  about: {
    vi: "Số liệu của một đơn vị báo cáo trong một kỳ",
    en: "What one reporter says of one period",
  },
  columns: {
    area: {
      vi: "Địa phương, mã trong areas.csv; số chung cho nhiều nơi thì nối bằng +",
      en: "The area, an id of areas.csv; several joined by + where one figure is given for all",
      example: "huyen-can-loc",
    },
    indicator: {
      vi: "Chỉ tiêu, mã trong indicators.csv",
      en: "The indicator, an id of indicators.csv",
      example: "duong-giao-thong",
    },
    unit: {
      vi: "Đơn vị tính của các số trong dòng, mã trong units.csv",
      en: "The unit of the row's numbers, an id of units.csv",
      example: "km",
    },
    value: {
      vi: "Thực hiện trong kỳ, theo đơn vị ở cột `unit`; từ 0 đến mức ở cột `max` của indicators.csv, tỷ lệ thì đến 100; chỉ ghi 0 khi văn bản nói rõ là không có",
      en: "Done in the period, in the row's unit; from 0 to what `max` of indicators.csv says, rates to 100; 0 only where the document says there was none",
      example: "3.41",
    },
    to_date: {
      vi: "Lũy kế đến hết kỳ, theo đơn vị ở cột `unit`; tính từ khi nào thì xem cột `to_date` của indicators.csv",
      en: "Done to date, in the row's unit; since when is said by `to_date` of indicators.csv",
      example: "28.67",
    },
    as_of: {
      vi: "Ngày chốt số liệu, một ngày trong kỳ; trống khi là ngày cuối kỳ",
      en: "The day of the period it was counted to; empty for the last",
      example: "2020-04-16",
    },
    qualifier: qualifierDescribed,
    status: {
      vi: "Ước, sơ bộ hay chính thức; trống khi không nêu",
      en: "Estimated, preliminary or final; empty where not stated",
      example: "so-bo",
    },
    source: sourceDescribed,
    place: placeDescribed,
    note: noteDescribed,
  },
};

/** A figure as reported: a row with its file's period and reporter. */
export type Observation = Row<typeof figures.columns> & { period: Period; reporter: string };
