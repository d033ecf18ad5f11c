import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A link that prose may not have. */
export const vanLienKet: ProseRule = {
  code: "van-lien-ket",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Không được dẫn đến ${quote(value)}: chỉ dẫn đến trang của mình (/chi-tieu/…/), chỗ trong trang (#…), địa chỉ https:// hoặc hộp thư mailto:.`,
  fix: () => "Sửa địa chỉ; trang của mình viết từ dấu / đầu, kết thúc bằng /, không có /en.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Liên kết không được dùng", en: "A link that prose may not have" },
  help: {
    vi: "Liên kết dẫn đến trang của mình thì viết từ dấu / đầu đến dấu / cuối: `/chi-tieu/xi-mang/`; trang tiếng Anh tự thêm `/en`. Ra ngoài thì viết đủ `https://`, hộp thư thì viết `mailto:`. Địa chỉ kiểu khác bị từ chối.",
    en: "A link to a page of the site is written from its first / to its last: `/chi-tieu/xi-mang/`; English pages put `/en` before it themselves. Other hosts begin with `https://`, mailboxes with `mailto:`. Nothing else is taken.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "[xi măng](/chi-tieu/xi-mang/)",
    wrong: "[xi măng](chi-tieu/xi-mang)",
  },
};
