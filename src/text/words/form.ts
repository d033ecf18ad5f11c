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
  as_of: { vi: "Ngày chốt", en: "Day counted to" },
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

/** What else stands on the form. */
export const formWords = {
  title: { vi: "SỐ LIỆU XÂY DỰNG NÔNG THÔN MỚI {period}", en: "NEW RURAL FIGURES {period}" },
  reporter: { vi: "Đơn vị báo cáo: {name}", en: "Reporter: {name}" },
  asOf: {
    vi: "Tính đến hết ngày (trống là ngày cuối tháng):",
    en: "Counted to the day (empty for the month's last):",
  },
  ofMonth: { vi: "tháng {month}", en: "of {month}" },
  sample: { vi: "Máy này viết dấu thập phân như sau:", en: "This machine writes decimals so:" },
  hint: {
    vi: "Chỉ điền các ô nền vàng. Không phát sinh thì ghi 0; chưa có số thì bỏ trống. Cách điền từng cột: xem trang “Hướng dẫn” của tệp này.",
    en: "Fill the yellow cells only. Nothing occurred: 0; not known yet: empty. See the sheet of instructions.",
  },
  footer: { vi: "{name}, {period}", en: "{name}, {period}" },
  wrongNumber: { vi: "Chưa đúng là số", en: "Not a number" },
  wholeNumber: {
    vi: "Ghi một số nguyên {range}, tính bằng {unit}. Chỉ ghi số, không ghi kèm chữ hay đơn vị. Nếu số đúng mà không ghi được, hãy hỏi Văn phòng Điều phối.",
    en: "A whole number {range}, in {unit}.",
  },
  decimalNumber: {
    vi: "Ghi một số {range}, tính bằng {unit}, nhiều nhất {n} chữ số thập phân. Chỉ ghi số, không ghi kèm chữ hay đơn vị. Nếu số đúng mà không ghi được, hãy hỏi Văn phòng Điều phối.",
    en: "A number {range}, in {unit}, with at most {n} decimals.",
  },
  from: { vi: "từ {least} trở lên", en: "from {least}" },
  between: { vi: "từ {least} đến {most}", en: "from {least} to {most}" },
  wrongDay: { vi: "Chưa đúng là ngày", en: "Not a day" },
  dayNumber: {
    vi: "Chỉ ghi số của ngày, từ 1 đến {most}; ví dụ ngày 16 thì ghi 16, không ghi tháng và năm. Bỏ trống nếu là ngày cuối tháng.",
    en: "The day's number alone, from 1 to {most}.",
  },
  wrongChoice: { vi: "Chọn trong danh sách", en: "Choose from the list" },
  choice: {
    vi: "Chọn một mục trong danh sách ({words}), hoặc bỏ trống nếu không cần ghi.",
    en: "One of the list ({words}), or empty.",
  },
} as const satisfies Dictionary;
