import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** Nothing says which period it is. */
export const kyChuaRo: IntakeRule = {
  code: "ky-chua-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ options }) =>
    options.length > 0
      ? `Tệp nêu nhiều kỳ: ${options.map(({ vi }) => vi).join(", ")}.`
      : "Tệp không nêu kỳ báo cáo.",
  fix: () => "Thêm --period 2020-04 (tháng), 2020-Q1 (quý), 2019-S1 (nửa năm) hoặc 2021 (năm).",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Chưa rõ số liệu của kỳ nào", en: "The period isn't known" },
  help: {
    vi: "Tệp không nêu kỳ báo cáo, hoặc nêu nhiều kỳ. Cho biết kỳ, như 2020-04.",
    en: "The file names no period, or several. Say which, such as 2020-04.",
  },
  example: { file: "so-lieu.xlsx", right: "THÁNG 4 NĂM 2020", wrong: "BÁO CÁO" },
};
