import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file behind a password. */
export const coMatKhau: IntakeRule = {
  code: "co-mat-khau",
  group: "intake",
  severity: "error",
  message: () => "Tệp được khóa bằng mật khẩu nên không đọc được.",
  fix: () =>
    "Trong Excel: Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp đặt mật khẩu", en: "The file has a password" },
  help: {
    vi: "Tệp được khóa bằng mật khẩu nên không đọc được. Bỏ mật khẩu rồi lưu lại.",
    en: "The file is locked by a password. Remove it and save the file.",
  },
  example: { file: "so-lieu.xlsx", right: "1;Đường giao thông nông thôn;km;28,67", wrong: "••••" },
};
