import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const names: Readonly<Record<string, string>> = {
  ";": "dấu chấm phẩy (;)",
  "\t": "dấu tab",
  "|": "dấu gạch đứng (|)",
};

/** Columns parted by another sign than the comma: one problem, whatever it does to the rows. */
export const saiDauNgan: Rule = {
  code: "sai-dau-ngan",
  group: "table",
  severity: "error",
  message: ({ value }) =>
    `Các cột đang ngăn bằng ${names[value ?? ""]}, phải là dấu phẩy. Excel đặt theo vùng Việt Nam lưu tệp CSV như vậy.`,
  fix: () =>
    "Nộp bằng biểu mẫu Excel, hoặc xuất lại tệp CSV với dấu phẩy ngăn cột. Đừng thay dấu bằng tay khi số đang dùng " +
    "dấu phẩy thập phân (5,6 phải viết là 5.6).",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Các cột không ngăn bằng dấu phẩy", en: "Columns aren't parted by commas" },
  help: {
    vi: "Các cột phải ngăn bằng dấu phẩy. Excel tiếng Việt ngăn bằng dấu chấm phẩy; hãy nộp bằng biểu mẫu Excel, đừng thay dấu bằng tay.",
    en: "Columns are parted by commas. A Vietnamese Excel parts them by semicolons: hand in the Excel template rather than replacing signs by hand.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note\n2020-03,2020-03-31,transcribed,\n2020-04,2020-04-30,live,\n",
    wrong: "period;released;kind;note\n2020-03;2020-03-31;transcribed;\n2020-04;2020-04-30;live;\n",
  },
};
