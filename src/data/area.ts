import type { Described } from "./description.ts";
import { date, id, maybe, oneOf, words } from "./field.ts";
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
    id,
    type: oneOf(areaTypes),
    /** The name without its type. */
    vi: words,
    en: words,
    level: oneOf(areaLevels),
    parent: maybe(id),
    /** First day; empty where it isn't known or never began. */
    valid_from: maybe(date),
    /** Last day; empty while it lasts. */
    valid_to: maybe(date),
    /** The General Statistics Office's code. */
    code: maybe(words),
    /** The acts that made, changed or ended it. */
    act: maybe(words),
  },
  ["id", "valid_from"],
);

/** What `areas.csv` says in the data dictionary. */
export const areasDescribed: Described<typeof areas> = {
  about: {
    vi: "Đơn vị hành chính và nhóm, theo thời gian",
    en: "Administrative units and groups, over time",
  },
  columns: {
    id: {
      vi: "Mã địa phương: loại và tên viết không dấu; đơn vị mới trùng tên thì thêm năm",
      en: "The area's id: type and name as a slug; a later unit of the same name adds its year",
      example: "huyen-can-loc",
    },
    type: { vi: "Loại đơn vị", en: "The type of unit", example: "huyen" },
    vi: { vi: "Tên, không kèm loại đơn vị", en: "The name without its type", example: "Can Lộc" },
    en: {
      vi: "Tên dùng trong bản tiếng Anh",
      en: "The name as the English pages have it",
      example: "Can Lộc",
    },
    level: {
      vi: "Cấp: tỉnh, huyện, xã, hoặc nhóm không phải lãnh thổ",
      en: "The tier: province, district, commune, or a group that is no territory",
      example: "district",
    },
    parent: {
      vi: "Đơn vị cấp trên, mã trong cùng tệp",
      en: "The unit above, an id of this file",
      example: "tinh-ha-tinh",
    },
    valid_from: {
      vi: "Ngày bắt đầu có hiệu lực; trống khi không rõ hoặc từ trước",
      en: "First day; empty where it isn't known",
      example: "2020-01-01",
    },
    valid_to: {
      vi: "Ngày cuối còn hiệu lực; trống khi vẫn còn",
      en: "Last day; empty while it lasts",
      example: "2025-06-30",
    },
    code: {
      vi: "Mã số của cơ quan thống kê; có thể được dùng lại",
      en: "The statistics office's code, which may be reused",
      example: "443",
    },
    act: {
      vi: "Văn bản lập, sửa hoặc chấm dứt đơn vị",
      en: "The acts that made, changed or ended it",
      example: "1283/NQ-UBTVQH15",
    },
  },
};

/** One dated row of an area. */
export type Area = Row<typeof areas.columns>;

/** `area-changes.csv`: what became of what. */
export const areaChanges = table(
  {
    /** The day the change took effect. */
    date: date,
    from: maybe(id),
    /** Empty where it isn't known. */
    to: maybe(id),
    kind: oneOf(["merge", "split", "transfer", "rename", "upgrade", "boundary", "end"]),
    act: maybe(words),
  },
  ["date", "from", "to"],
);

/** What `area-changes.csv` says in the data dictionary. */
export const areaChangesDescribed: Described<typeof areaChanges> = {
  about: { vi: "Thay đổi của các đơn vị hành chính", en: "What became of administrative units" },
  columns: {
    date: {
      vi: "Ngày thay đổi có hiệu lực",
      en: "The day the change took effect",
      example: "2025-01-01",
    },
    from: {
      vi: "Đơn vị trước khi thay đổi; trống khi không rõ",
      en: "The unit before; empty where it isn't known",
      example: "huyen-loc-ha",
    },
    to: {
      vi: "Đơn vị sau khi thay đổi; trống khi không rõ",
      en: "The unit after; empty where it isn't known",
      example: "huyen-thach-ha",
    },
    kind: {
      vi: "Loại thay đổi: nhập, tách, chuyển, đổi tên, nâng loại, điều chỉnh địa giới, chấm dứt",
      en: "What kind of change it was",
      example: "merge",
    },
    act: { vi: "Văn bản quy định", en: "The act that ordered it", example: "1283/NQ-UBTVQH15" },
  },
};

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
