import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A file of `content/` that it has no place for. */
export const vanTepLa: ProseRule = {
  code: "van-tep-la",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `${quote(value)} không phải là tệp của content. Thư mục này gồm site.json và, trong vi và en, ` +
    "thang/<tháng>.mdx, chi-tieu/<mã chỉ tiêu>.mdx, huong-dan/<tên bài>.mdx và các trang <tên trang>.mdx.",
  fix: () => "Chuyển tệp ra khỏi content hoặc đặt lại đúng thư mục và tên; ảnh để trong public.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp lạ trong content", en: "A file that content has no place for" },
  help: {
    vi: "Thư mục `content` chỉ có `site.json` và các bài viết, mỗi bài một chỗ theo ngôn ngữ và loại: nhận xét của tháng, định nghĩa chỉ tiêu, hướng dẫn, trang giới thiệu. Ảnh và tệp khác để trong `public`.",
    en: "The folder `content` has `site.json` and texts, each in its place by language and kind: a month's commentary, an indicator's definition, a guide, the page about the site. Pictures and other files go into `public`.",
  },
  example: { file: "content/vi/duong.png", belongs: "public/anh/duong.png" },
};
