import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A byte order mark before the first letter. */
export const coBom: Rule = {
  code: "co-bom",
  group: "file",
  severity: "error",
  message: () =>
    "Tệp bắt đầu bằng dấu BOM (U+FEFF), ký tự ẩn mà Excel thêm vào; tệp phải bắt đầu ngay bằng dòng tiêu đề.",
  fix: () => "Lưu lại với bảng mã UTF-8 không có BOM.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp bắt đầu bằng dấu BOM", en: "The file begins with a byte order mark" },
  help: {
    vi: "BOM là ký tự ẩn ở đầu tệp mà Excel và Notepad thêm vào. Lệnh npm run fix bỏ nó mà không đổi gì khác.",
    en: "A byte order mark is an invisible character that Excel and Notepad put first. The command npm run fix removes it and changes nothing else.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "\ufeffperiod,released,kind,note",
  },
};
