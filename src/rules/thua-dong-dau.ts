import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Rows above the head: a table's title, the office's name, an empty line. */
export const thuaDongDau: Rule = {
  code: "thua-dong-dau",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `Dòng tiêu đề nằm ở dòng ${more["head"]}; phía trên còn ${more["rows"]} dòng, bắt đầu bằng ${quote(value)}. ` +
    "Dòng đầu tiên của tệp phải là dòng tiêu đề.",
  fix: ({ more }) =>
    more["rows"] === "1"
      ? "Xóa dòng đầu."
      : `Xóa ${more["rows"]} dòng đầu, giữ từ dòng ${more["head"]}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Có dòng phía trên dòng tiêu đề", en: "There are rows above the header" },
  help: {
    vi: "Dòng đầu tiên phải là dòng tiêu đề. Xóa tên bảng, tên cơ quan và dòng trống ở phía trên.",
    en: "The first row is the header. Remove the titles, names and blank rows above it.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note\n",
    wrong: "Các kỳ đã công bố,,,\nperiod,released,kind,note\n",
  },
};
