import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A column that this kind of file hasn't; perhaps one it has, misspelt. */
export const cotLa: Rule = {
  code: "cot-la",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `${value === "" ? "Dòng tiêu đề có cột không tên" : `${quote(value)} không phải là cột của loại tệp này`}. Các cột là: ${more["expected"]}.`,
  fix: ({ value, more }) =>
    more["near"]
      ? `Có phải là ${more["near"]}? Nếu đúng thì viết lại đúng tên cột như vậy.`
      : value === ""
        ? "Xóa cột không có tên, cùng các dấu phẩy thừa ở cuối mọi dòng."
        : "Xóa cả cột này, gồm tên cột và các ô bên dưới; lời giải thích thì chuyển sang cột note.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cột không thuộc loại tệp này", en: "A column this kind of file hasn't" },
  help: {
    vi: "Mỗi loại tệp có các cột cố định. Tên cột gõ sai thì sửa lại; cột thêm vào thì xóa, lời giải thích chuyển sang cột note.",
    en: "Each kind of file has its fixed columns. Mend a misspelt name; remove a column that was added, and put remarks into note.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "period,release,kind,note",
  },
};
