import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A stored number that is shown as another. */
export const soHienKhac: IntakeRule = {
  code: "so-hien-khac",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value, more }) =>
    `Ô hiện ${quote(value)} nhưng lưu ${quote(more["stored"] ?? null)}.`,
  fix: ({ options }) =>
    options.length > 0
      ? "Chọn số cần báo cáo, hoặc gõ lại số đó vào ô với định dạng Số."
      : "Gõ lại con số vào ô với định dạng Số, nhiều nhất 6 chữ số thập phân.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số lưu khác số hiện", en: "The stored number is shown as another" },
  help: {
    vi: "Ô lưu một số nhưng hiện ra số khác (phần trăm, làm tròn, rút gọn). Người gửi phải chọn số nào là số báo cáo.",
    en: "The cell stores one number and shows another (a percentage, rounded, shortened). The sender has to say which is reported.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Tỷ lệ hộ nghèo;%;5,82",
    wrong: "1;Tỷ lệ hộ nghèo;%;5,8%",
  },
};
