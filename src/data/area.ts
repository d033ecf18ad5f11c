import { date, described, id, maybe, oneOf, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** The tiers of administration, and groups, which are no territory: summed, not mapped. */
export const areaLevels = ["province", "district", "commune", "group"] as const;

/** A tier. */
export type AreaLevel = (typeof areaLevels)[number];

/** Types of unit by the Law on Organisation of Local Government (77/2015/QH13, art. 2), and groups. */
export const areaTypes = [
  "tinh",
  "huyen",
  "thi-xa",
  "thanh-pho",
  "xa",
  "phuong",
  "thi-tran",
  "nhom",
] as const;

/** A type of unit. */
export type AreaType = (typeof areaTypes)[number];

/**
 * `areas.csv`: dated reference areas. Several rows of one id are one unit under another parent or
 * within other boundaries; official codes are reused over time and are no identity.
 */
export const areas = table(
  {
    /** Type and name as a slug; a later, different unit of the same name carries its year. */
    id: described(
      id,
      "Mã địa phương: loại và tên viết không dấu; đơn vị mới trùng tên thì thêm năm",
      "The area's id: type and name as a slug; a later unit of the same name adds its year",
      "huyen-can-loc",
    ),
    type: described(oneOf(areaTypes), "Loại đơn vị", "The type of unit", "huyen"),
    /** The name without its type. */
    vi: described(words, "Tên, không kèm loại đơn vị", "The name without its type", "Can Lộc"),
    en: described(
      words,
      "Tên dùng trong bản tiếng Anh",
      "The name as the English pages have it",
      "Can Lộc",
    ),
    level: described(
      oneOf(areaLevels),
      "Cấp: tỉnh, huyện, xã, hoặc nhóm không phải lãnh thổ",
      "The tier: province, district, commune, or a group that is no territory",
      "district",
    ),
    parent: described(
      maybe(id),
      "Đơn vị cấp trên, mã trong cùng tệp",
      "The unit above, an id of this file",
      "tinh-ha-tinh",
    ),
    /** First day; empty where it isn't known or never began. */
    valid_from: described(
      maybe(date),
      "Ngày bắt đầu có hiệu lực; trống khi không rõ hoặc từ trước",
      "First day; empty where it isn't known",
      "2020-01-01",
    ),
    /** Last day; empty while it lasts. */
    valid_to: described(
      maybe(date),
      "Ngày cuối còn hiệu lực; trống khi vẫn còn",
      "Last day; empty while it lasts",
      "2025-06-30",
    ),
    /** The General Statistics Office's code. */
    code: described(
      maybe(words),
      "Mã số của cơ quan thống kê; có thể được dùng lại",
      "The statistics office's code, which may be reused",
      "443",
    ),
    /** The acts that made, changed or ended it. */
    act: described(
      maybe(words),
      "Văn bản lập, sửa hoặc chấm dứt đơn vị",
      "The acts that made, changed or ended it",
      "1283/NQ-UBTVQH15",
    ),
  },
  ["id", "valid_from"],
  {
    vi: "Đơn vị hành chính và nhóm, theo thời gian",
    en: "Administrative units and groups, over time",
  },
);

/** One dated row of an area. */
export type Area = Row<typeof areas.columns>;

/** `area-changes.csv`: what became of what. */
export const areaChanges = table(
  {
    /** The day the change took effect. */
    date: described(
      date,
      "Ngày thay đổi có hiệu lực",
      "The day the change took effect",
      "2025-01-01",
    ),
    from: described(
      maybe(id),
      "Đơn vị trước khi thay đổi; trống khi không rõ",
      "The unit before; empty where it isn't known",
      "huyen-loc-ha",
    ),
    /** Empty where it isn't known. */
    to: described(
      maybe(id),
      "Đơn vị sau khi thay đổi; trống khi không rõ",
      "The unit after; empty where it isn't known",
      "huyen-thach-ha",
    ),
    kind: described(
      oneOf(["merge", "split", "transfer", "rename", "upgrade", "boundary", "end"]),
      "Loại thay đổi: nhập, tách, chuyển, đổi tên, nâng loại, điều chỉnh địa giới, chấm dứt",
      "What kind of change it was",
      "merge",
    ),
    act: described(maybe(words), "Văn bản quy định", "The act that ordered it", "1283/NQ-UBTVQH15"),
  },
  ["date", "from", "to"],
  { vi: "Thay đổi của các đơn vị hành chính", en: "What became of administrative units" },
);

/** A change of an area. */
export type AreaChange = Row<typeof areaChanges.columns>;

/**
 * Whether a dated row is of a unit that reports: one directly below the province. Those are
 * districts until 30 June 2025, communes and wards from then on; groups are no territory.
 */
export function reportsItself(area: Area, provinces: ReadonlySet<string>): boolean {
  return area.level !== "group" && provinces.has(area.parent ?? "");
}

/** Whether a dated row is valid on a day, `YYYY-MM-DD`. */
export function validOn(row: { valid_from: string | null; valid_to: string | null }, day: string) {
  return (row.valid_from ?? "") <= day && day <= (row.valid_to ?? "9999");
}
