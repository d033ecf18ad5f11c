import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A workbook of another province. */
export const tinhKhac: IntakeRule = {
  code: "tinh-khac",
  group: "intake",
  severity: "error",
  isBeyondCells: () => true,
  message: ({ more }) =>
    more["province"]
      ? `Tệp này là của ${more["province"]}, không phải của tỉnh này.`
      : "Không địa phương nào trong bảng có trong danh mục: có lẽ tệp là của tỉnh khác.",
  fix: () => "Kiểm tra xem có lấy nhầm tệp không.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp của tỉnh khác", en: "The file is of another province" },
  help: {
    vi: "Tiêu đề nêu một tỉnh khác, hoặc không địa phương nào trong bảng thuộc tỉnh này. Kiểm tra xem có lấy nhầm tệp không.",
    en: "A title names another province, or none of the areas in the table lies in this one. Look whether it is the right file.",
  },
  example: { file: "so-lieu.xlsx", right: "TỈNH HÀ TĨNH", wrong: "TỈNH NGHỆ AN" },
};
