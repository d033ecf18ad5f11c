import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A cell is quoted that needn't be: one content would have two forms. */
export const thuaDauNhay: Rule = {
  code: "thua-dau-nhay",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `Ô ${quote(value)} được bao bằng dấu nháy kép mà không cần${
      (more["times"] ?? "1") === "1" ? "" : ` (${more["times"]} ô trong tệp, đây là ô đầu)`
    }; chỉ bao những ô có dấu phẩy, dấu nháy kép hoặc xuống dòng.`,
  fix: ({ value }) =>
    value === '""'
      ? "Xóa hai dấu nháy, để ô trống."
      : `Viết lại là ${quote((value ?? "").slice(1, -1))}, không có dấu nháy bao ngoài.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dấu nháy kép không cần thiết", en: "A cell is quoted without need" },
  help: {
    vi: "Chỉ bao nháy kép những ô có dấu phẩy, dấu nháy hoặc xuống dòng. Lệnh npm run fix bỏ dấu thừa.",
    en: "Only cells with a comma, a mark or a line break are quoted. The command npm run fix removes the rest.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: 'so-tai-chinh,"Sở Tài chính",',
  },
};
