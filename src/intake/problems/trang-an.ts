import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A hidden sheet with numbers. */
export const trangAn: IntakeRule = {
  code: "trang-an",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `Trang tính này đang ẩn mà có số, như ${quote(value)} ở ô ${more["at"]}.`,
  fix: () => "Bỏ ẩn trang tính để xem lại; không cần thì xóa trang. Rồi lưu và nhập lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Trang tính ẩn có số", en: "A hidden sheet holds numbers" },
  help: {
    vi: "Tệp có trang tính ẩn chứa số. Bỏ ẩn để xem lại, hoặc xóa trang đó.",
    en: "The workbook has a hidden sheet with numbers. Show it and look, or delete it.",
  },
  example: { file: "so-lieu.xlsx", right: "Biểu 1", wrong: "Biểu 1 (ẩn)" },
};
