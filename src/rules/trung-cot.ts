import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A column that stands twice in the head: nobody could say which one is meant. */
export const trungCot: Rule = {
  code: "trung-cot",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `Cột ${value} đứng hai lần trong dòng tiêu đề. Các cột là: ${more["expected"]}.`,
  fix: ({ more }) =>
    more["near"]
      ? `Chỗ này lẽ ra là cột ${more["near"]}: nếu các ô bên dưới đúng là của cột đó thì sửa tên cột.`
      : "So hai cột với tệp gốc rồi xóa cột thừa, gồm cả các ô bên dưới.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Một cột đứng hai lần", en: "A column stands twice" },
  help: {
    vi: "Một tên cột đứng hai lần nên không biết dùng cột nào. Xóa cột thừa hoặc sửa tên.",
    en: "A column's name stands twice, so nobody knows which is meant. Remove one, or mend its name.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "period,released,kind,kind",
  },
};
