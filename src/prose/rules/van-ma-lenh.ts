import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { tagNames } from "../component.ts";
import type { ProseRule } from "./rule.ts";

/** Code that a build would run. */
export const vanMaLenh: ProseRule = {
  code: "van-ma-lenh",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `${quote(value)} là mã lệnh chạy khi dựng trang; bài viết không được có import, export hay biểu thức trong ngoặc nhọn.`,
  fix: () =>
    `Xóa đi. Số liệu đưa vào bằng ${tagNames}; muốn hiện dấu ngoặc nhọn thì viết \\{ và \\}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Mã lệnh trong bài", en: "Code in prose" },
  help: {
    vi: "Biểu thức trong ngoặc nhọn, `import` và `export` là mã lệnh chạy khi dựng trang; bài viết đến từ nhiều người nên không được có. Xóa đi; muốn hiện ngoặc nhọn thì viết `\\{` và `\\}`.",
    en: "Expressions in braces, `import` and `export` are code that runs when the site is built; texts come from many hands and may have none. Remove it; to show a brace, write `\\{` and `\\}`.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: "Chỗ của con số viết là \\{n\\}.",
    wrong: "Chỗ của con số viết là {n}.",
  },
};
