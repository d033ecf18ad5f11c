import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** Syntax that could be read, and that no text needs. */
export const vanCuPhapLa: ProseRule = {
  code: "van-cu-phap-la",
  group: "prose",
  severity: "error",
  message: ({ value }) => `Bài viết không được dùng cú pháp này (${value}).`,
  fix: () =>
    "Viết bằng đoạn văn, tiêu đề, danh sách, bảng, trích dẫn, liên kết, ảnh hoặc chú thích cuối bài.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cú pháp không được dùng", en: "Syntax that prose may not use" },
  help: {
    vi: "Bài viết dùng đoạn văn, tiêu đề, danh sách, bảng, trích dẫn, liên kết, ảnh và chú thích cuối bài; cú pháp khác bị từ chối, kể cả khi đúng. Ảnh viết thẳng địa chỉ: `![lời tả](/anh/ten-anh.png)`.",
    en: "Texts are paragraphs, headings, lists, tables, quotations, links, pictures and notes; other syntax is refused, right or not. A picture has its address beside it: `![words](/anh/name.png)`.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "![Đường ở thôn](/anh/duong.png)",
    wrong: "![Đường ở thôn][duong]\n\n[duong]: /anh/duong.png",
  },
};
