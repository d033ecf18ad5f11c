import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A formula whose result isn't stored. */
export const congThucChuaTinh: IntakeRule = {
  code: "cong-thuc-chua-tinh",
  group: "intake",
  severity: "error",
  message: ({ value }) => `Ô có công thức ${quote(value)} nhưng tệp không lưu kết quả.`,
  fix: () => "Mở tệp bằng Excel để công thức được tính, lưu lại rồi nhập.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Công thức chưa có kết quả", en: "A formula without a result" },
  help: {
    vi: "Ô có công thức mà tệp không lưu kết quả, thường do phần mềm khác tạo ra. Mở bằng Excel, lưu lại.",
    en: "The cell holds a formula whose result isn't in the file, as other programs leave it. Open it in Excel and save it.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;=D3+D4",
  },
};
