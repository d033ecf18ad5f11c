import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A number with more digits than a spreadsheet keeps. */
export const soQuaDai: IntakeRule = {
  code: "so-qua-dai",
  group: "intake",
  severity: "error",
  message: ({ value }) => `${quote(value)} dài hơn 15 chữ số, bảng tính không giữ đúng được.`,
  fix: () =>
    "Kiểm tra lại con số; nếu đúng thì ghi theo đơn vị tính lớn hơn, như tỷ đồng thay cho đồng.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số dài hơn 15 chữ số", en: "More than 15 digits" },
  help: {
    vi: "Bảng tính chỉ giữ đúng 15 chữ số, các chữ số sau đó đã mất khi lưu. Đổi sang đơn vị tính lớn hơn rồi gõ lại.",
    en: "A spreadsheet keeps 15 digits and loses those behind them. Take a larger unit and type the number again.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Kinh phí ủng hộ;tỷ đồng;9007,199",
    wrong: "1;Kinh phí ủng hộ;đồng;9007199254740993",
  },
};
