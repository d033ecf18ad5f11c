import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A picture from elsewhere, or one without words. */
export const vanAnh: ProseRule = {
  code: "van-anh",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Không được dùng ảnh ${quote(value)}: ảnh phải nằm trong public (viết /anh/ten-anh.png) và phải có lời tả.`,
  fix: () => "Chép ảnh vào public rồi viết ![lời tả ảnh](/anh/ten-anh.png).",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ảnh không được dùng", en: "An image that prose may not have" },
  help: {
    vi: "Ảnh phải nằm trong thư mục `public` của chính trang này, và phải có lời tả cho người không nhìn thấy ảnh. Viết `![lời tả ảnh](/anh/ten-anh.png)`.",
    en: "A picture lies in this site's own folder `public`, and words stand for it where it isn't seen. Write `![what it shows](/anh/name.png)`.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "![Đường ở thôn](/anh/duong.png)",
    wrong: "![](/anh/duong.png)",
  },
};
