import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A text that is no MDX. */
export const vanSaiCuPhap: ProseRule = {
  code: "van-sai-cu-phap",
  group: "prose",
  severity: "error",
  message: ({ value }) => `Không đọc được từ chỗ này theo cú pháp MDX (${value}).`,
  fix: () =>
    "Dấu < đứng trước chữ và dấu { trong lời văn phải viết là \\< và \\{. " +
    "Không dùng chú thích <!-- -->; liên kết viết [chữ](địa chỉ).",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Không đọc được cú pháp", en: "The syntax can't be read" },
  help: {
    vi: "Dấu `<` và `{` mở đầu thẻ và mã lệnh, nên trong lời văn phải viết là `\\<` và `\\{`. Không dùng chú thích `<!-- -->`; địa chỉ trang viết `[chữ](địa chỉ)`, không đặt giữa `<` và `>`.",
    en: "The signs `<` and `{` begin tags and code, so in words they are written `\\<` and `\\{`. Don't use comments `<!-- -->`; an address is written `[words](address)`, not between `<` and `>`.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "Xã đạt \\<10 tiêu chí",
    wrong: "Xã đạt <10 tiêu chí",
  },
};
