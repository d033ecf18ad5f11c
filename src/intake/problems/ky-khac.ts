import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** The workbook says another period than it is imported as. */
export const kyKhac: IntakeRule = {
  code: "ky-khac",
  group: "intake",
  severity: "error",
  message: ({ more }) => `Tệp ghi ${more["said"]}, không phải ${more["wanted"]}.`,
  fix: () =>
    "Kiểm tra xem có lấy nhầm tệp của tháng khác không. Nếu tệp đúng thì sửa tiêu đề hoặc chọn lại kỳ.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp của kỳ khác", en: "The file is of another period" },
  help: {
    vi: "Tiêu đề hoặc dòng nhận dạng của mẫu ghi một kỳ khác với kỳ đang nhập: có thể là tệp của tháng trước. Lấy đúng tệp, hoặc sửa tiêu đề.",
    en: "The titles or the form's mark name another period than the one imported: last month's file perhaps. Take the right file, or mend the title.",
  },
  example: { file: "so-lieu.xlsx", right: "THÁNG 4 NĂM 2020", wrong: "THÁNG 3 NĂM 2020" },
};
