import type { Rule } from "./rule.ts";

/** Bytes that aren't UTF-8. */
export const khongPhaiUtf8: Rule = {
  code: "khong-phai-utf8",
  severity: "error",
  title: { vi: "Tệp không ở bảng mã UTF-8", en: "The file isn't UTF-8" },
  message: () =>
    "Từ chỗ này, nội dung tệp không đọc được theo bảng mã UTF-8; tệp phải ở bảng mã UTF-8.",
  fix: () =>
    "Lấy lại tệp gốc và lưu với bảng mã UTF-8 bằng trình soạn thảo văn bản. Không lưu lại từ Excel: số có thể bị đổi.",
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Sé Tài chính,",
    encoding: "latin1",
  },
};
