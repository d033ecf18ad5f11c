import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A text that is longer than any page, or nests more than any sentence. */
export const vanQuaLon: ProseRule = {
  code: "van-qua-lon",
  group: "prose",
  severity: "error",
  message: () => "Bài dài quá 60.000 ký tự hoặc có quá 1.000 dấu mở ngoặc.",
  fix: () => "Tách bài, hoặc xóa phần không phải lời văn.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Bài quá dài", en: "The text is too long" },
  help: {
    vi: "Bài dài quá 60.000 ký tự hoặc mở quá 1.000 dấu ngoặc thì không còn là một trang để đọc. Tách bài, hoặc xóa phần dán nhầm vào.",
    en: "More than 60,000 characters or 1,000 opened brackets are no page to be read. Split the text, or remove what was pasted in by mistake.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "Trang này có số liệu hằng tháng.",
    wrong: "Trang này có số liệu hằng tháng. ".repeat(2000),
  },
};
