import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A dash in place of a number. */
export const gachNgang: IntakeRule = {
  code: "gach-ngang",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `${quote(value)} là không phát sinh hay không có số liệu?`,
  fix: () =>
    "Trả lời 0 nếu văn bản nói rõ là không có; trả lời trong nếu không có số liệu. Một câu trả lời dùng được cho cả dãy ô: C7:C19.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Dấu gạch thay cho số", en: "A dash in place of a number" },
  help: {
    vi: "Dấu gạch có thể là không phát sinh (0) hoặc không có số liệu (trống): hai việc khác nhau. Máy không đoán, người gửi chọn.",
    en: "A dash may mean that there was none (0) or that nothing is stated (empty). These are two things, and no machine guesses.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;0",
    wrong: "1;Đường giao thông nông thôn;km;-",
  },
};
