import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** Words where a number stands. */
export const oChu: IntakeRule = {
  code: "o-chu",
  group: "intake",
  severity: "error",
  message: ({ value }) => `${quote(value)} không phải là số.`,
  fix: () =>
    "Không phát sinh thì ghi 0; chưa có số liệu thì để trống; lời giải thích chuyển sang cột Ghi chú, mức độ (gần, hơn…) sang cột Mức chính xác của mẫu.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Chữ thay cho số", en: "Words in place of a number" },
  help: {
    vi: "Ô số chỉ nhận con số. Không phát sinh thì ghi 0, chưa có số liệu thì để trống, lời giải thích ghi ở cột Ghi chú.",
    en: "A cell of figures takes numbers only. Write 0 for none, leave it empty where nothing is known, and put words in the notes.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;0",
    wrong: "1;Đường giao thông nông thôn;km;chưa có",
  },
};
