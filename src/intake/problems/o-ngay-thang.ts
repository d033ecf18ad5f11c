import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A date where a number stands. */
export const oNgayThang: IntakeRule = {
  code: "o-ngay-thang",
  group: "intake",
  severity: "error",
  message: ({ value }) =>
    `Ô này là ngày ${quote(value)}, không phải số; có lẽ bảng tính đã tự đổi số thành ngày.`,
  fix: () => "Đổi định dạng ô sang Số rồi gõ lại con số với dấu phẩy thập phân.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Ngày tháng thay cho số", en: "A date in place of a number" },
  help: {
    vi: "Bảng tính đã đổi số thành ngày, như 4.7 thành ngày 4 tháng 7. Đổi định dạng ô sang Số rồi gõ lại.",
    en: "The spreadsheet made a date of a number, as of 4.7. Format the cell as a number and type it again.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;4,7",
    wrong: "1;Đường giao thông nông thôn;km;04/07/2020",
  },
};
