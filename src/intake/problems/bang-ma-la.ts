import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A text file in the encoding of an old font. */
export const bangMaLa: IntakeRule = {
  code: "bang-ma-la",
  group: "intake",
  severity: "error",
  message: ({ more }) =>
    more["encoding"]
      ? `Chữ trong tệp ở bảng mã ${more["encoding"]}, không phải Unicode, nên tên chỉ tiêu và địa phương không đọc được chắc chắn.`
      : "Không nhận ra bảng mã của tệp; cần UTF-8, UTF-16 hoặc Windows-1258.",
  fix: () =>
    "Chuyển tệp sang Unicode (bằng UniKey: Công cụ → chuyển mã) rồi nhập lại, hoặc dùng mẫu Excel.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Chữ ở bảng mã cũ", en: "The text is in an old encoding" },
  help: {
    vi: "Chữ trong tệp ở bảng mã TCVN3 (phông .VnTime), VNI hoặc bảng mã không nhận ra. Chuyển sang Unicode rồi lưu lại.",
    en: "The text is in TCVN3 (.VnTime fonts), VNI or an unknown encoding. Convert it to Unicode and save it.",
  },
  example: {
    file: "so-lieu.csv",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;§\u00adêng giao th«ng n«ng th«n;km;28,67",
  },
};
