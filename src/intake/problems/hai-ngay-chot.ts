import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** Two counting days for one row. */
export const haiNgayChot: IntakeRule = {
  code: "hai-ngay-chot",
  group: "intake",
  severity: "error",
  message: ({ more }) => `Dòng này nêu hai ngày chốt: ${more["days"]}.`,
  fix: () => "Thống nhất một ngày chốt cho cả dòng.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Hai ngày chốt cho một dòng", en: "Two counting days in one row" },
  help: {
    vi: "Số trong kỳ và số lũy kế của cùng một dòng nêu hai ngày chốt khác nhau, mà mỗi dòng chỉ có một ngày. Thống nhất một ngày chốt.",
    en: "A row's two numbers are counted to two different days, and a row has one. Agree on a day.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "Lũy kế đến 16/4/2020",
    wrong: "Lũy kế đến 16/4/2020; đến 19/4/2020",
  },
};
