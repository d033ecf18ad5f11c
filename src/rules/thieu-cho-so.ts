import { cellAt, faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const sentences = ["said_vi", "said_en"];

/** What is said of an indicator has no place, or several, for its number. */
export const thieuChoSo: Rule = {
  code: "thieu-cho-so",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} phải có {n} đúng một lần, là chỗ đặt con số và đơn vị tính.`,
  fix: () =>
    "Viết {n} vào chỗ của con số, ví dụ “làm được {n} đường giao thông”; đơn vị tính đã nằm trong {n}.",
  find: ({ data }) =>
    data.indicators.flatMap(({ at }) =>
      sentences
        .filter((field) => cellAt(at, field) && cellAt(at, field)?.split("{n}").length !== 2)
        .map((field) => faultAt(at, "thieu-cho-so", field)),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Câu về chỉ tiêu không có chỗ cho con số",
    en: "A sentence has no place for its number",
  },
  help: {
    vi: "Câu nói về chỉ tiêu phải có đúng một chỗ `{n}` cho con số. Sửa câu trong indicators.csv.",
    en: "What is said of an indicator has one place, `{n}`, for its number. Mend the sentence in indicators.csv.",
  },
  example: {
    file: "indicators.csv",
    right: "ty-le-ho-ngheo,giam-ngheo,Tỷ lệ hộ nghèo,Poverty rate,có {n} hộ nghèo,",
    wrong: "ty-le-ho-ngheo,giam-ngheo,Tỷ lệ hộ nghèo,Poverty rate,có n hộ nghèo,",
  },
};
