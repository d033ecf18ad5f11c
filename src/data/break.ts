import type { Described } from "./description.ts";
import { areaRef, id, maybe, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `breaks.csv`: from this period on a series is not quite the one before: a line breaks there. */
export const breaks = table(
  {
    period,
    /** Empty: every indicator. */
    indicator: maybe(id),
    /** Empty: every area. */
    area: maybe(areaRef),
    /** Why, in words. */
    vi: words,
    en: words,
    source: maybe(id),
  },
  ["period", "indicator", "area"],
);

/** What `breaks.csv` says in the data dictionary. */
export const breaksDescribed: Described<typeof breaks> = {
  about: {
    vi: "Chỗ chuỗi số liệu không còn liền mạch",
    en: "Where a series isn't quite the one before",
  },
  columns: {
    period: {
      vi: "Kỳ đầu tiên sau chỗ gãy",
      en: "The first period after the break",
      example: "2020-04",
    },
    indicator: {
      vi: "Chỉ tiêu; trống là mọi chỉ tiêu",
      en: "The indicator; empty for every one",
      example: "duong-giao-thong",
    },
    area: {
      vi: "Địa phương; trống là mọi nơi",
      en: "The area; empty for every one",
      example: "huyen-ky-anh",
    },
    vi: { vi: "Lý do, tiếng Việt", en: "Why, in Vietnamese", example: "Cách tính mới" },
    en: { vi: "Lý do, tiếng Anh", en: "Why, in English", example: "New method" },
    source: {
      vi: "Văn bản nêu thay đổi này, mã trong sources.csv",
      en: "The document that says so, an id of sources.csv",
      example: "bao-cao-2020-04",
    },
  },
};

/** A break in series. */
export type Break = Row<typeof breaks.columns>;
