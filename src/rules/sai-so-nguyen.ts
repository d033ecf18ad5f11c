import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A cell that holds a small whole number holds none. */
export const saiSoNguyen: Rule = {
  code: "sai-so-nguyen",
  group: "cell",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} không phải là số nguyên từ ${more["least"]} đến ${more["most"]} viết bằng chữ số.`,
  fix: ({ field }) =>
    field === "power"
      ? "Ghi lũy thừa của 10, ví dụ 6 với triệu, 9 với tỷ, 0 với đơn vị gốc."
      : `Ghi lại số nguyên ở cột ${field}, không có phần thập phân và không có số 0 thừa ở đầu.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số nguyên viết không đúng dạng", en: "A whole number is malformed" },
  help: {
    vi: "Cột này chỉ nhận một số nguyên trong khoảng cho phép, viết bằng chữ số. Ghi lại số nguyên, không có số 0 thừa.",
    en: "This column takes a whole number of its range, in digits. Write it without needless zeros.",
  },
  example: { file: "units.csv", right: "ha,ha,ha,ha,m2,4", wrong: "ha,ha,ha,ha,m2,10^4" },
};
