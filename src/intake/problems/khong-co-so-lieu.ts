import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file in which no figure was found. */
export const khongCoSoLieu: IntakeRule = {
  code: "khong-co-so-lieu",
  group: "intake",
  severity: "error",
  message: () => "Không có số nào ở cột Thực hiện hay Lũy kế của kỳ báo cáo.",
  fix: () =>
    "Điền số rồi lưu lại tệp. Nếu đã điền thì kiểm tra xem có lấy nhầm tệp, hoặc tiêu đề có nêu đúng kỳ không.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp không có số liệu nào", en: "No figure was found" },
  help: {
    vi: "Đọc được tệp nhưng không có số nào ở các cột Thực hiện hay Lũy kế của kỳ. Kiểm tra xem có lấy nhầm tệp không, và tiêu đề cột nêu tháng nào.",
    en: "The file can be read, and no number stands in a column of the period. Look whether it is the right file, and which month its heads name.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;",
  },
};
