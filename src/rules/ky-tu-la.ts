import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const known: Readonly<Record<string, readonly [name: string, fix: string]>> = {
  "U+0000": ["ký tự NUL", "Tệp có thể ở bảng mã UTF-16: lưu lại với bảng mã UTF-8."],
  "U+0009": ["dấu tab", "Ngăn các cột bằng dấu phẩy; trong ô thay dấu tab bằng khoảng trắng."],
  "U+000D": [
    "dấu xuống dòng kiểu Windows (CR)",
    "Lưu lại tệp với kiểu xuống dòng Unix (LF); sửa như vậy không đổi số liệu.",
  ],
  "U+00AD": ["dấu ngắt từ ẩn", "Xóa ký tự này."],
  "U+200B": ["khoảng trắng rộng bằng không", "Xóa ký tự này."],
  "U+200E": ["dấu chiều viết ẩn", "Xóa ký tự này."],
  "U+200F": ["dấu chiều viết ẩn", "Xóa ký tự này."],
  "U+202E": ["dấu đảo chiều viết ẩn", "Xóa ký tự này."],
  "U+FEFF": ["dấu BOM nằm giữa tệp", "Xóa ký tự này."],
  "U+FFFD": [
    "ký tự thay cho chữ đã mất khi đổi bảng mã",
    "Lấy lại chữ đúng từ tệp gốc rồi lưu với bảng mã UTF-8.",
  ],
};

/** A character that canonical CSV has not: control, invisible, bidirectional, unassigned, lost. */
export const kyTuLa: Rule = {
  code: "ky-tu-la",
  severity: "error",
  title: {
    vi: "Có ký tự ẩn hoặc ký tự điều khiển",
    en: "There is an invisible or control character",
  },
  message: ({ value }) =>
    `Có ký tự ${value}${known[value ?? ""] ? `, ${known[value ?? ""]?.[0]}` : ""}; tệp chỉ được chứa chữ nhìn thấy được, ` +
    "khoảng trắng thường và dấu xuống dòng LF.",
  fix: ({ value }) =>
    known[value ?? ""]?.[1] ?? `Xóa ký tự ${quote(value)}, hoặc lấy lại đoạn này từ tệp gốc.`,
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Sở\u200b Tài chính,",
  },
};
