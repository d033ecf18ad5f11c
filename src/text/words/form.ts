import type { Dictionary } from "../say.ts";

/** The heads of the form that reporters fill, in its order; the importer knows the columns by them. */
export const formHeads = {
  number: { vi: "TT", en: "No." },
  name: { vi: "Nội dung", en: "Item" },
  unitName: { vi: "Đơn vị tính", en: "Unit" },
  plan: { vi: "Kế hoạch năm", en: "Plan of the year" },
  valueBefore: { vi: "Thực hiện tháng trước", en: "Done last month" },
  toDateBefore: { vi: "Lũy kế đến tháng trước", en: "To date last month" },
  value: { vi: "Thực hiện trong tháng", en: "Done this month" },
  to_date: { vi: "Lũy kế", en: "To date" },
  as_of: { vi: "Ngày chốt", en: "Counted to (day)" },
  qualifier: { vi: "Mức chính xác", en: "How exactly" },
  status: { vi: "Tình trạng", en: "Status" },
  note: { vi: "Ghi chú", en: "Note" },
  area: { vi: "Mã địa phương", en: "Area id" },
  indicator: { vi: "Mã chỉ tiêu", en: "Indicator id" },
  unit: { vi: "Mã đơn vị tính", en: "Unit id" },
} as const satisfies Dictionary;

/** How exactly a figure is said, as the form's list has it. */
export const qualifierWords = {
  gan: { vi: "gần", en: "nearly" },
  hon: { vi: "hơn", en: "over" },
  "it-nhat": { vi: "ít nhất", en: "at least" },
  "toi-thieu": { vi: "tối thiểu", en: "at a minimum" },
} as const satisfies Dictionary;

/** The sheets of the workbook. */
export const formSheets = {
  figures: { vi: "Số liệu", en: "Figures" },
  guide: { vi: "Hướng dẫn", en: "Instructions" },
} as const satisfies Dictionary;
