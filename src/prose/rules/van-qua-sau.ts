import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** Quotations and lists within one another, deeper than anybody reads. */
export const vanQuaSau: ProseRule = {
  code: "van-qua-sau",
  group: "prose",
  severity: "error",
  message: () => "Trích dẫn, danh sách lồng nhau quá sâu để còn đọc được.",
  fix: () => "Viết lại cho phẳng hơn, không quá ba, bốn cấp.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Lồng nhau quá sâu", en: "Nested too deeply" },
  help: {
    vi: "Danh sách hoặc trích dẫn lồng trong nhau quá nhiều cấp thì không ai theo được, nhất là trên điện thoại. Viết lại cho phẳng: không quá ba, bốn cấp.",
    en: "Lists or quotations within one another can't be followed any more, least of all on a phone. Write them flatter: three or four levels at most.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "> Không nêu không phải là bằng không.",
    wrong: `${"> ".repeat(16)}Không nêu không phải là bằng không.`,
  },
};
