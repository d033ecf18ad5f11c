import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A workbook with macros. */
export const coMacro: IntakeRule = {
  code: "co-macro",
  group: "intake",
  severity: "error",
  message: () => "Tệp chứa macro (chương trình chạy trong bảng tính) nên không được nhận.",
  fix: () =>
    "Trong Excel chọn Lưu thành → Sổ làm việc Excel (.xlsx), đồng ý bỏ macro, rồi nhập tệp mới.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp có macro", en: "The workbook has macros" },
  help: {
    vi: "Tệp chứa macro, tức là chương trình chạy trong Excel, nên không được nhận. Lưu lại thành .xlsx để bỏ macro.",
    en: "The workbook holds macros, programs that run in Excel, and is not taken. Save it as .xlsx, which drops them.",
  },
  example: { file: "so-lieu.xlsx", right: "so-lieu.xlsx", wrong: "so-lieu.xlsm" },
};
