import { longestCell } from "../data/field.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A cell longer than any that means something: most often a quotation mark that never closes. */
export const oQuaDai: Rule = {
  code: "o-qua-dai",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `Ô ở cột ${field} dài ${value?.length} ký tự; một ô dài nhất ${longestCell} ký tự.`,
  fix: () =>
    "Rút ngắn nội dung. Nếu ô chứa cả nhiều dòng của bảng thì kiểm tra dấu nháy kép mở mà không đóng đúng chỗ.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ô quá dài", en: "A cell is too long" },
  help: {
    vi: "Một ô dài bất thường, thường vì một dấu nháy kép mở mà không đóng đã nuốt nhiều dòng. Kiểm tra dấu nháy, hoặc rút ngắn lời ghi chú.",
    en: "A cell is far too long, mostly since an unclosed quotation mark swallowed rows. Check the marks, or shorten the note.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,",
    wrong: `2020-03,2020-03-31,transcribed,${"Ghi chú dài. ".repeat(longestCell / 10).trim()}`,
  },
};
