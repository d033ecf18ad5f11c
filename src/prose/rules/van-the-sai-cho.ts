import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A tag on a line of its own, or around something. */
export const vanTheSaiCho: ProseRule = {
  code: "van-the-sai-cho",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Thẻ ${quote(value)} phải đứng trong một câu, tự đóng, không chứa gì bên trong; chỗ này nó đứng riêng một dòng hoặc có nội dung.`,
  fix: ({ value }) => `Viết <${value} … /> cùng dòng với chữ của câu.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ đặt sai chỗ", en: "A tag in the wrong place" },
  help: {
    vi: "Thẻ lấy số liệu là một phần của câu: nó đứng cùng dòng với chữ, tự đóng bằng `/>` và không bao quanh gì. Viết nó vào trong câu.",
    en: "A tag that takes a figure is part of a sentence: it shares a line with words, closes itself by `/>` and encloses nothing. Write it into the sentence.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: 'làm được\n\n<SoLieu indicator="duong-giao-thong" period="2020-04" />\n\nđường',
  },
};
