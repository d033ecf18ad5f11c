import { areaLevels } from "./area.ts";
import { described, id, maybe, mostDecimals, oneOf, someOf, whole, words } from "./field.ts";
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
    id: described(id, "Mã chỉ tiêu", "The indicator's id", "duong-giao-thong"),
    topic: described(oneOf(topics), "Phần của báo cáo", "The section of the report", "ha-tang"),
    /** Short name, as a table's head has it. */
    vi: described(
      words,
      "Tên ngắn, tiếng Việt",
      "Short name in Vietnamese",
      "Đường giao thông nông thôn",
    ),
    en: described(words, "Tên ngắn, tiếng Anh", "Short name in English", "Rural roads"),
    /** What is said of an area, `{n}` standing for number and unit: "làm được {n} đường". */
    said_vi: described(
      words,
      "Câu nói về một địa phương, `{n}` là chỗ của con số",
      "What is said of an area, `{n}` standing for the number",
      "làm được {n} đường giao thông nông thôn",
    ),
    said_en: described(
      words,
      "Câu đó bằng tiếng Anh",
      "The same in English",
      "built {n} of rural roads",
    ),
    /** The unit it is shown in; rows may use another of the same base. */
    unit: described(
      id,
      "Đơn vị tính khi hiển thị; dòng số liệu có thể dùng đơn vị khác cùng gốc",
      "The unit it is shown in; rows may use another of the same base",
      "km",
    ),
    /** How many decimals it is shown with. */
    decimals: described(
      whole(0, mostDecimals),
      "Số chữ số thập phân khi hiển thị, cũng là nhiều nhất được ghi theo đơn vị này",
      "How many decimals it is shown with, and the most that are written in this unit",
      "2",
    ),
    to_date: described(
      oneOf(toDateKinds),
      "Lũy kế tính từ đâu: đầu năm, đầu vụ xuân, từ trước đến nay, số hiện có, không nêu, không có",
      "Since when `to_date` counts: the year's start, the spring season's, ever, what there is, not said, none",
      "year",
    ),
    /** Whether areas may be added up: never for rates. */
    area_sum: described(
      oneOf(["yes", "no"]),
      "Có cộng các địa phương được không",
      "Whether areas may be added up",
      "yes",
    ),
    /** The levels that report it. */
    levels: described(
      someOf(areaLevels),
      "Những cấp phải báo cáo",
      "The levels that report it",
      "province district",
    ),
    /** The whole it is part of: severe of infected. */
    part_of: described(
      maybe(id),
      "Chỉ tiêu tổng mà nó là một phần, mã trong cùng tệp",
      "The whole it is part of, an id of this file",
      "mo-hinh",
    ),
    /** Whether the parts make up `all` of the whole or `some` of it. */
    parts: described(
      maybe(oneOf(["all", "some"])),
      "Các phần cộng lại là toàn bộ (all) hay một số (some)",
      "Whether the parts make all of the whole or some of it",
      "all",
    ),
    /** What it is read as a share of: headed of sown. */
    share_of: described(
      maybe(id),
      "Chỉ tiêu dùng làm mẫu số khi tính tỷ lệ, mã trong cùng tệp",
      "What it is read as a share of, an id of this file",
      "lua-gieo-cay",
    ),
    /**
     * The most that either of a row's numbers can be, by level, in the indicator's unit: generous,
     * to catch slips of the decimal mark. Rates have 100 of their own.
     */
    max: described(
      maybe(limits),
      "Mức lớn nhất có thể có ở từng cấp, theo đơn vị của chỉ tiêu; trống nếu không rõ",
      "The most it can be at each level, in the indicator's unit; empty where nobody knows",
      "province:600 district:120",
    ),
    /** The agency in charge. */
    agency: described(
      maybe(id),
      "Cơ quan phụ trách, mã trong agencies.csv",
      "The agency in charge, an id of agencies.csv",
      "so-giao-thong-van-tai",
    ),
    /** Its place among key figures and headlines, from 1; without one it is never a headline. */
    lead: described(
      maybe(whole(1, 999)),
      "Thứ tự trong các số chính, từ 1; trống là không nêu",
      "Its place among key figures, from 1; empty for never",
      "1",
    ),
  },
  ["id"],
  { vi: "Danh mục chỉ tiêu", en: "What is measured" },
);

/** What is measured. */
export type Indicator = Row<typeof indicators.columns>;
