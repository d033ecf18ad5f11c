import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A column that isn't there. */
export const thieuCot: Rule = {
  code: "thieu-cot",
  group: "table",
  severity: "error",
  message: ({ field, more }) => `Dòng tiêu đề thiếu cột ${field}. Các cột là: ${more["expected"]}.`,
  fix: ({ field, more }) =>
    `Thêm cột ${field} ${more["before"] ? `ngay sau cột ${more["before"]}` : "ở đầu"}, gồm cả ô của nó ở mọi dòng; ` +
    "ô nào không có gì thì để trống.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thiếu cột", en: "A column is missing" },
  help: {
    vi: "Dòng tiêu đề thiếu một cột. Thêm cột vào đúng chỗ ở mọi dòng; ô chưa có gì thì để trống.",
    en: "The header lacks a column. Add it in its place in every row; cells may be empty.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note\n2020-03,2020-03-31,transcribed,\n2020-04,2020-04-30,live,\n",
    wrong: "period,released,kind\n2020-03,2020-03-31,transcribed\n2020-04,2020-04-30,live\n",
  },
};
