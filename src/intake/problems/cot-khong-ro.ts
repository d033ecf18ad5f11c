import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A head that isn't understood. */
export const cotKhongRo: IntakeRule = {
  code: "cot-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `Không hiểu tiêu đề ${quote(value)}.`,
  fix: () =>
    "Chọn ý nghĩa của cột; trả lời bo-qua nếu cột không thuộc bộ số liệu; hoặc sửa tiêu đề như trong mẫu.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tiêu đề cột không rõ", en: "A head that isn't understood" },
  help: {
    vi: "Cột có tiêu đề không hiểu được. Chọn ý nghĩa của cột, hoặc xác nhận bỏ qua.",
    en: "A column has a head that isn't understood. Say what it holds, or leave it out on purpose.",
  },
  example: { file: "so-lieu.xlsx", right: "Đường giao thông nông thôn (km)", wrong: "Bê tông" },
};
