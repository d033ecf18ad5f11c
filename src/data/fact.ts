import {
  type Described,
  noteDescribed,
  placeDescribed,
  qualifierDescribed,
  sourceDescribed,
} from "./description.ts";
import { areaRef, date, id, maybe, oneOf, period, quantity, words } from "./field.ts";
import { qualifiers } from "./observation.ts";
import { type Row, table } from "./table.ts";

/** `facts.csv`: quantities said once, that make no series. */
export const facts = table(
  {
    id,
    period,
    area: areaRef,
    /** What was measured, in words. */
    vi: words,
    en: words,
    unit: id,
    value: quantity,
    qualifier: maybe(oneOf(qualifiers)),
    as_of: maybe(date),
    source: maybe(id),
    place: maybe(words),
    note: maybe(words),
  },
  ["id"],
);

/** What `facts.csv` says in the data dictionary. */
export const factsDescribed: Described<typeof facts> = {
  about: {
    vi: "Số liệu nêu một lần, không lập thành chuỗi",
    en: "Figures given once that make no series",
  },
  columns: {
    id: { vi: "Mã của số liệu", en: "The fact's id", example: "dai-bieu-hoi-nghi" },
    period: { vi: "Kỳ mà văn bản nói đến", en: "The period it is told of", example: "2021" },
    area: {
      vi: "Địa phương, mã trong areas.csv",
      en: "The area, an id of areas.csv",
      example: "tinh-ha-tinh",
    },
    vi: {
      vi: "Số đó là gì, tiếng Việt",
      en: "What it counts, in Vietnamese",
      example: "Đại biểu dự hội nghị",
    },
    en: {
      vi: "Số đó là gì, tiếng Anh",
      en: "What it counts, in English",
      example: "Delegates at the conference",
    },
    unit: {
      vi: "Đơn vị tính của các số trong dòng, mã trong units.csv",
      en: "The unit of the row's numbers, an id of units.csv",
      example: "dai-bieu",
    },
    value: {
      vi: "Con số, theo đơn vị ở cột `unit`",
      en: "The number, in the row's unit",
      example: "8000",
    },
    qualifier: qualifierDescribed,
    as_of: {
      vi: "Ngày chốt số liệu, khi không phải ngày cuối kỳ",
      en: "The day it was counted to, where that isn't the period's last",
      example: "2020-04-16",
    },
    source: sourceDescribed,
    place: placeDescribed,
    note: noteDescribed,
  },
};

/** A one-off quantity. */
export type Fact = Row<typeof facts.columns>;
