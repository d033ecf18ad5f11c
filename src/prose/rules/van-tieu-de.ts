import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A heading above the text's first level, or one that skips a level. */
export const vanTieuDe: ProseRule = {
  code: "van-tieu-de",
  group: "prose",
  severity: "error",
  message: ({ value, more }) =>
    `Tiêu đề ${quote(value)} sai cấp: tiêu đề lớn nhất của bài này là ${more["first"]}, và các cấp không nhảy cóc.`,
  fix: ({ more }) => `Viết lại tiêu đề này với ${more["wanted"]}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tiêu đề sai cấp", en: "A heading of the wrong level" },
  help: {
    vi: "Tiêu đề cho người nghe bằng máy đọc biết bài có những phần nào, nên các cấp đi lần lượt, không nhảy cóc. Trang và hướng dẫn bắt đầu bằng `##`; nhận xét và định nghĩa nằm trong một mục có sẵn nên bắt đầu bằng `###`.",
    en: "Headings tell those who hear a page what its parts are, so their levels follow one another. Pages and guides begin with `##`; commentary and definitions stand in a section of their own and begin with `###`.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "## Các ký hiệu",
    wrong: "#### Các ký hiệu",
  },
};
