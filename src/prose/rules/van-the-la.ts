import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { tagNames } from "../component.ts";
import type { ProseRule } from "./rule.ts";

/** A tag that prose may not use. */
export const vanTheLa: ProseRule = {
  code: "van-the-la",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Không được dùng thẻ ${quote(value)}; bài viết chỉ dùng được ${tagNames}.`,
  fix: () =>
    "Xóa thẻ, hoặc viết bằng Markdown: **đậm**, *nghiêng*, [chữ](địa chỉ), bảng, danh sách.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ không được dùng", en: "A tag that prose may not use" },
  help: {
    vi: "Bài viết không dùng thẻ HTML; chữ đậm, chữ nghiêng, bảng, danh sách đều viết bằng Markdown. Chỉ có các thẻ lấy số liệu, như `<SoLieu />`, là được dùng.",
    en: "Texts use no HTML tags: bold, italics, tables and lists are written in Markdown. Only the tags that take figures from the data, such as `<SoLieu />`, may be used.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "**không phải** là bằng không",
    wrong: "<b>không phải</b> là bằng không",
  },
};
