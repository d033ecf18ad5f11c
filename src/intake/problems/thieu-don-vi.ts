import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A figure whose unit nobody says. */
export const thieuDonVi: IntakeRule = {
  code: "thieu-don-vi",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ more }) => `Không thấy đơn vị tính của “${more["indicator"]}”.`,
  fix: () => "Chọn đơn vị tính, hoặc ghi vào cột Đơn vị tính hay tiêu đề của cột.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Thiếu đơn vị tính", en: "The unit is missing" },
  help: {
    vi: "Không có chỗ nào nêu đơn vị tính, mà chỉ tiêu có thể tính bằng nhiều đơn vị. Người gửi phải chọn.",
    en: "Nothing names a unit, and the indicator may be measured in several. The sender has to say.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;;28,67",
  },
};
