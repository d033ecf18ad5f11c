import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file that is no spreadsheet. */
export const khongPhaiBangTinh: IntakeRule = {
  code: "khong-phai-bang-tinh",
  group: "intake",
  severity: "error",
  message: ({ more }) =>
    `Tệp này là ${more["what"]}, không phải bảng tính đọc được. Cần tệp .xlsx, .xls, .ods hoặc .csv.`,
  fix: () => "Lấy bảng tính gốc, hoặc mở tệp bằng Excel rồi lưu thành .xlsx.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp không phải bảng tính", en: "The file is no spreadsheet" },
  help: {
    vi: "Tệp là PDF, Word, ảnh, trang web hay loại khác. Gửi chính bảng tính đã dùng để làm ra nó.",
    en: "The file is a PDF, a Word document, a picture, a web page or else. Send the spreadsheet it was made from.",
  },
  example: { file: "so-lieu.xlsx", right: "so-lieu.xlsx", wrong: "so-lieu.pdf" },
};
