import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A number beside the table. */
export const soNgoaiBang: IntakeRule = {
  code: "so-ngoai-bang",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `${quote(value)} nằm ở cột không có tiêu đề hiểu được, hoặc ngoài bảng.`,
  fix: () => "Nếu là số báo cáo thì ghi tiêu đề cho cột; nếu không thì trả lời bo-qua hoặc xóa ô.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số nằm ngoài bảng", en: "A number beside the table" },
  help: {
    vi: "Ô có số nhưng cột của nó không có tiêu đề hiểu được. Thêm tiêu đề, hoặc xác nhận bỏ qua.",
    en: "The cell holds a number, and its column no head that is understood. Add a head, or leave it out on purpose.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;28,67;;;6,6",
  },
};
