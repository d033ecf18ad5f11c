import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A text that stands in one language only. */
export const vanThieuBanDich: ProseRule = {
  code: "van-thieu-ban-dich",
  group: "prose",
  severity: "error",
  message: ({ more }) =>
    `Không có tệp ${more["twin"]}; mỗi bài có một bản tiếng Việt và một bản tiếng Anh.`,
  fix: ({ more }) => `Viết thêm ${more["twin"]}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thiếu bản của ngôn ngữ kia", en: "The other language's text is missing" },
  help: {
    vi: "Trang nào cũng có tiếng Việt và tiếng Anh, nên mỗi bài có hai tệp cùng tên trong `vi` và `en`. Viết thêm bản còn thiếu, hoặc xóa cả hai.",
    en: "Every page is in Vietnamese and English, so a text is two files of one name in `vi` and `en`. Write the one that is missing, or remove both.",
  },
  example: {
    file: "content/en/gioi-thieu.mdx",
    right:
      '---\ntitle: "About: what is here"\ndescription: One sentence.\n---\n\nMonthly figures.\n',
    wrong: null,
  },
};
