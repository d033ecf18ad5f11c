import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** All figures are what the record has. */
export const khongDoi: IntakeRule = {
  code: "khong-doi",
  group: "intake",
  severity: "note",
  message: ({ more }) => `Mọi số trong tệp đều trùng với ${more["path"]}: không có gì để ghi.`,
  fix: () => "Không cần làm gì; nếu chờ số mới thì kiểm tra xem có lấy nhầm tệp cũ không.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Không có gì mới", en: "Nothing is new" },
  help: {
    vi: "Mọi số trong tệp đều đã có trong bộ số liệu: tệp này đã được nhập rồi. Không cần làm gì thêm.",
    en: "Every figure of the file is in the record already: it was imported before. Nothing is left to do.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;30,12",
    wrong: "1;Đường giao thông nông thôn;km;28,67",
  },
};
