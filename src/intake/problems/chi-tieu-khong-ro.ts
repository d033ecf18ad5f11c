import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { near } from "./near.ts";
import type { IntakeRule } from "./rule.ts";

/** A label that is no indicator's name. */
export const chiTieuKhongRo: IntakeRule = {
  code: "chi-tieu-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `${quote(value)} không khớp với tên chỉ tiêu nào.`,
  fix: ({ options }) =>
    options.length > 1
      ? `Có phải là ${near(options)}? Chọn chỉ tiêu đúng, hoặc trả lời bo-qua nếu dòng này không thuộc bộ số liệu.`
      : "Viết tên như trong danh mục chỉ tiêu, hoặc trả lời bo-qua nếu dòng này không thuộc bộ số liệu.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tên chỉ tiêu không rõ", en: "The indicator's name isn't known" },
  help: {
    vi: "Tên không khớp với chỉ tiêu nào trong danh mục. Chọn chỉ tiêu đúng, hoặc xác nhận bỏ qua dòng.",
    en: "The name matches no indicator. Choose the right one, or leave the line out on purpose.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông;km;28,67",
  },
};
