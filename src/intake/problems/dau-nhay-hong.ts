import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A quotation mark that leaves in doubt where cells end. */
export const dauNhayHong: IntakeRule = {
  code: "dau-nhay-hong",
  group: "intake",
  severity: "error",
  message: () =>
    "Trong tệp có dấu nháy kép mở mà không đóng hoặc đứng giữa ô, nên không biết chắc ô kết thúc ở đâu.",
  fix: () => "Mở tệp bằng Excel, kiểm tra rồi lưu lại thành .xlsx.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Dấu nháy kép đặt sai", en: "A stray quotation mark" },
  help: {
    vi: "Một dấu nháy kép trong tệp CSV mở mà không đóng, hoặc đứng giữa ô. Lưu lại bằng Excel.",
    en: "A quotation mark in the CSV file opens and never closes, or stands inside a cell. Save it from Excel.",
  },
  example: { file: "so-lieu.csv", right: '"Ủng hộ, tiền mặt";127', wrong: '"Ủng hộ, tiền mặt;127' },
};
