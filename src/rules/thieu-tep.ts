import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A file without which the folder is no data set. */
export const thieuTep: Rule = {
  code: "thieu-tep",
  group: "file",
  severity: "error",
  message: ({ file }) => `Không có tệp ${file}; bộ số liệu nào cũng phải có tệp này.`,
  fix: ({ file }) => `Thêm lại tệp ${file}, hoặc kiểm tra xem có chỉ đúng thư mục số liệu không.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thiếu tệp bắt buộc", en: "A required file is missing" },
  help: {
    vi: "Bộ số liệu phải có đủ các danh mục. Thêm lại tệp còn thiếu.",
    en: "A data set has all its lists. Put the missing file back.",
  },
  example: { file: "units.csv", right: "id,vi,en,en_one,base,power", wrong: null },
};
