import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A counting day that is none of the month's. */
export const ngayChotLa: IntakeRule = {
  code: "ngay-chot-la",
  group: "intake",
  severity: "error",
  message: ({ value, more }) => `${quote(value)} không phải là một ngày của ${more["month"]}.`,
  fix: () => "Ghi số của ngày, như 16; để trống nếu là ngày cuối tháng.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Ngày chốt không đọc được", en: "The counting day can't be read" },
  help: {
    vi: "Cột Ngày chốt chỉ nhận số của ngày trong tháng báo cáo, như 16. Để trống nếu số liệu tính đến hết tháng.",
    en: "The counting day is the number of a day of the reporting month, such as 16. Leave it empty where the whole month is counted.",
  },
  example: { file: "so-lieu.xlsx", right: "16", wrong: "16/4" },
};
