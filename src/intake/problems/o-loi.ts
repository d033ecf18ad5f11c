import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** An error value. */
export const oLoi: IntakeRule = {
  code: "o-loi",
  group: "intake",
  severity: "error",
  message: ({ value }) => `Ô này báo lỗi ${quote(value)} của bảng tính, không có số để lấy.`,
  fix: () => "Sửa công thức cho ra số, hoặc gõ con số đúng; chưa có số liệu thì để ô trống.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Ô báo lỗi của bảng tính", en: "A spreadsheet's error" },
  help: {
    vi: "Ô hiện lỗi như #DIV/0! thay cho số. Sửa công thức cho ra số, hoặc gõ con số đúng.",
    en: "The cell shows an error such as #DIV/0! in place of a number. Mend its formula, or type the number.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;#DIV/0!",
  },
};
