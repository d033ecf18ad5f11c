import { areaRef, described, id, maybe, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `breaks.csv`: from this period on a series is not quite the one before: a line breaks there. */
export const breaks = table(
  {
    period: described(
      period,
      "Kỳ đầu tiên sau chỗ gãy",
      "The first period after the break",
      "2020-04",
    ),
    /** Empty: every indicator. */
    indicator: described(
      maybe(id),
      "Chỉ tiêu; trống là mọi chỉ tiêu",
      "The indicator; empty for every one",
      "duong-giao-thong",
    ),
    /** Empty: every area. */
    area: described(
      maybe(areaRef),
      "Địa phương; trống là mọi nơi",
      "The area; empty for every one",
      "huyen-ky-anh",
    ),
    /** Why, in words. */
    vi: described(words, "Lý do, tiếng Việt", "Why, in Vietnamese", "Cách tính mới"),
    en: described(words, "Lý do, tiếng Anh", "Why, in English", "New method"),
    source: described(
      maybe(id),
      "Văn bản nêu thay đổi này, mã trong sources.csv",
      "The document that says so, an id of sources.csv",
      "bao-cao-2020-04",
    ),
  },
  ["period", "indicator", "area"],
  { vi: "Chỗ chuỗi số liệu không còn liền mạch", en: "Where a series isn't quite the one before" },
);

/** A break in series. */
export type Break = Row<typeof breaks.columns>;
