import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** The workbook says another period than it is imported as. */
export const kyKhac: IntakeRule = {
  code: "ky-khac",
  group: "intake",
  severity: "error",
  isBeyondCells: () => true,
  message: ({ more }) => `Tệp ghi ${more["said"]}, không phải ${more["wanted"]}.`,
  fix: ({ more }) =>
    more["by"] === "marks"
      ? "Kiểm tra xem có lấy nhầm tệp của tháng khác không. Mẫu nào chỉ nhận số của kỳ ấy: chọn lại kỳ, hoặc tải mẫu của đúng kỳ rồi chép số sang."
      : "Kiểm tra xem có lấy nhầm tệp của tháng khác không. Nếu tệp đúng thì chọn lại kỳ, hoặc sửa tiêu đề trong tệp.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp của kỳ khác", en: "The file is of another period" },
  help: {
    vi: "Tiêu đề hoặc dòng nhận dạng của mẫu ghi một kỳ khác với kỳ đang nhập: có thể là tệp của tháng trước. Lấy đúng tệp, chọn lại kỳ, hoặc sửa tiêu đề; với mẫu thì tải mẫu của đúng kỳ.",
    en: "The titles or the form's mark name another period than the one imported: last month's file perhaps. Take the right file, choose the period anew, or mend the title; of the form take that period's.",
  },
  example: { file: "so-lieu.xlsx", right: "THÁNG 4 NĂM 2020", wrong: "THÁNG 3 NĂM 2020" },
};
