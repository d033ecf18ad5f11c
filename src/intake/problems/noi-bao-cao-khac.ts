import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** The workbook says another reporter than it is imported for. */
export const noiBaoCaoKhac: IntakeRule = {
  code: "noi-bao-cao-khac",
  group: "intake",
  severity: "error",
  isBeyondCells: () => true,
  message: ({ more }) => `Tệp của ${more["said"]}, không phải của ${more["wanted"]}.`,
  fix: () =>
    "Kiểm tra xem có lấy nhầm tệp của đơn vị khác không. Nếu tệp đúng thì chọn lại đơn vị báo cáo.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp của nơi khác", en: "The file is of another reporter" },
  help: {
    vi: "Tiêu đề hoặc dòng nhận dạng của mẫu ghi một đơn vị khác với đơn vị đang nhập: có thể là tệp của nơi khác. Lấy đúng tệp, hoặc chọn lại đơn vị.",
    en: "The letterhead or the form's mark names another reporter than the one it is imported for: another's file perhaps. Take the right file, or choose the reporter anew.",
  },
  example: { file: "so-lieu.xlsx", right: "UBND HUYỆN CAN LỘC", wrong: "UBND HUYỆN HƯƠNG SƠN" },
};
