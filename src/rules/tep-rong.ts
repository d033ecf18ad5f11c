import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A file without a byte. */
export const tepRong: Rule = {
  code: "tep-rong",
  group: "file",
  severity: "error",
  message: () => "Tệp không có nội dung; ít nhất phải có dòng tiêu đề.",
  fix: () => "Ghi lại nội dung từ tệp gốc, hoặc xóa tệp nếu không có số liệu để nộp.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp rỗng", en: "The file is empty" },
  help: {
    vi: "Tệp không có một ký tự nào. Lấy lại tệp gốc, hoặc xóa tệp.",
    en: "The file holds not one character. Restore the original, or remove it.",
  },
  example: {
    file: "breaks.csv",
    right: "period,indicator,area,vi,en,source\n2020-04,xi-mang,,Cách tính mới,New method,bc-04\n",
    wrong: "",
  },
};
