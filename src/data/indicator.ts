import { areaLevels } from "./area.ts";
import type { Described } from "./description.ts";
import { id, maybe, mostDecimals, oneOf, someOf, whole, words } from "./field.ts";
import { limits } from "./limits.ts";
import { type Row, table } from "./table.ts";

/** The topics of the monthly report, in its order: sections of a month's page. */
export const topics = [
  "ha-tang",
  "san-xuat",
  "to-chuc",
  "dat-chuan",
  "khu-dan-cu",
  "ocop",
  "giam-ngheo",
  "tai-chinh",
  "ung-ho",
] as const;

/** A section of the report. */
export type Topic = (typeof topics)[number];

/**
 * Since when `to_date` counts: the `year`'s start; the spring season's (`xuan`); `ever`; `stock`
 * (how many there are: it can fall, and `value` is what was newly made); `unstated` (the document
 * doesn't say); `none` (a rate, a one-off).
 */
export const toDateKinds = ["year", "xuan", "ever", "stock", "unstated", "none"] as const;

/** `indicators.csv`: what is measured. */
export const indicators = table(
  {
    id,
    topic: oneOf(topics),
    /** Short name, as a table's head has it. */
    vi: words,
    en: words,
    /** What is said of an area, `{n}` standing for number and unit: "làm được {n} đường". */
    said_vi: words,
    said_en: words,
    /** The unit it is shown in; rows may use another of the same base. */
    unit: id,
    /** How many decimals it is shown with. */
    decimals: whole(0, mostDecimals),
    to_date: oneOf(toDateKinds),
    /** Whether areas may be added up: never for rates. */
    area_sum: oneOf(["yes", "no"]),
    /** The levels that report it. */
    levels: someOf(areaLevels),
    /** The whole it is part of: severe of infected. */
    part_of: maybe(id),
    /** Whether the parts make up `all` of the whole or `some` of it. */
    parts: maybe(oneOf(["all", "some"])),
    /** What it is read as a share of: headed of sown. */
    share_of: maybe(id),
    /**
     * The most that either of a row's numbers can be, by level, in the indicator's unit: generous,
     * to catch slips of the decimal mark. Rates have 100 of their own.
     */
    max: maybe(limits),
    /** The agency in charge. */
    agency: maybe(id),
    /** Its place among key figures and headlines, from 1; without one it is never a headline. */
    lead: maybe(whole(1, 999)),
  },
  ["id"],
);

/** What `indicators.csv` says in the data dictionary. */
export const indicatorsDescribed: Described<typeof indicators> = {
  about: { vi: "Danh mục chỉ tiêu", en: "What is measured" },
  columns: {
    id: { vi: "Mã chỉ tiêu", en: "The indicator's id", example: "duong-giao-thong" },
    topic: { vi: "Phần của báo cáo", en: "The section of the report", example: "ha-tang" },
    vi: {
      vi: "Tên ngắn, tiếng Việt",
      en: "Short name in Vietnamese",
      example: "Đường giao thông nông thôn",
    },
    en: { vi: "Tên ngắn, tiếng Anh", en: "Short name in English", example: "Rural roads" },
    said_vi: {
      vi: "Câu nói về một địa phương, `{n}` là chỗ của con số",
      en: "What is said of an area, `{n}` standing for the number",
      example: "làm được {n} đường giao thông nông thôn",
    },
    said_en: {
      vi: "Câu đó bằng tiếng Anh",
      en: "The same in English",
      example: "built {n} of rural roads",
    },
    unit: {
      vi: "Đơn vị tính khi hiển thị; dòng số liệu có thể dùng đơn vị khác cùng gốc",
      en: "The unit it is shown in; rows may use another of the same base",
      example: "km",
    },
    decimals: {
      vi: "Số chữ số thập phân khi hiển thị, cũng là nhiều nhất được ghi theo đơn vị này",
      en: "How many decimals it is shown with, and the most that are written in this unit",
      example: "2",
    },
    to_date: {
      vi: "Lũy kế tính từ đâu: đầu năm, đầu vụ xuân, từ trước đến nay, số hiện có, không nêu, không có",
      en: "Since when `to_date` counts: the year's start, the spring season's, ever, what there is, not said, none",
      example: "year",
    },
    area_sum: {
      vi: "Có cộng các địa phương được không",
      en: "Whether areas may be added up",
      example: "yes",
    },
    levels: {
      vi: "Những cấp phải báo cáo",
      en: "The levels that report it",
      example: "province district",
    },
    part_of: {
      vi: "Chỉ tiêu tổng mà nó là một phần, mã trong cùng tệp",
      en: "The whole it is part of, an id of this file",
      example: "mo-hinh",
    },
    parts: {
      vi: "Các phần cộng lại là toàn bộ (all) hay một số (some)",
      en: "Whether the parts make all of the whole or some of it",
      example: "all",
    },
    share_of: {
      vi: "Chỉ tiêu dùng làm mẫu số khi tính tỷ lệ, mã trong cùng tệp",
      en: "What it is read as a share of, an id of this file",
      example: "lua-gieo-cay",
    },
    max: {
      vi: "Mức lớn nhất có thể có ở từng cấp, theo đơn vị của chỉ tiêu; trống nếu không rõ",
      en: "The most it can be at each level, in the indicator's unit; empty where nobody knows",
      example: "province:600 district:120",
    },
    agency: {
      vi: "Cơ quan phụ trách, mã trong agencies.csv",
      en: "The agency in charge, an id of agencies.csv",
      example: "so-giao-thong-van-tai",
    },
    lead: {
      vi: "Thứ tự trong các số chính, từ 1; trống là không nêu",
      en: "Its place among key figures, from 1; empty for never",
      example: "1",
    },
  },
};

/** What is measured. */
export type Indicator = Row<typeof indicators.columns>;
