import type { Rule } from "./rule.ts";

/** A byte order mark before the first letter. */
export const coBom: Rule = {
  code: "co-bom",
  severity: "error",
  title: { vi: "Tệp bắt đầu bằng dấu BOM", en: "The file begins with a byte order mark" },
  message: () =>
    "Tệp bắt đầu bằng dấu BOM (U+FEFF), ký tự ẩn mà Excel thêm vào; tệp phải bắt đầu ngay bằng dòng tiêu đề.",
  fix: () => "Lưu lại với bảng mã UTF-8 không có BOM.",
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "\ufeffperiod,released,kind,note",
  },
};
