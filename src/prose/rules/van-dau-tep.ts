import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** What stands above a text isn't its title and its description. */
export const vanDauTep: ProseRule = {
  code: "van-dau-tep",
  group: "prose",
  severity: "error",
  message: ({ value, more }) =>
    more["missing"]
      ? `Phần đầu bài thiếu ${more["missing"]}.`
      : `${quote(value)} không đúng: phần đầu bài là hai dòng title và description giữa hai dòng ---, ` +
        "mỗi mục một lần, không có mục nào khác.",
  fix: () =>
    "Viết: dòng ---, dòng “title: tên bài”, dòng “description: một câu tóm tắt”, dòng ---. " +
    "Chữ có dấu hai chấm, dấu # hoặc bắt đầu bằng số thì đặt trong dấu nháy kép.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Phần đầu bài không đúng", en: "The frontmatter is wrong" },
  help: {
    vi: "Mỗi bài bắt đầu bằng dòng `---`, một dòng `title:` là tên bài, một dòng `description:` là câu tóm tắt, rồi dòng `---`. Không có mục nào khác; chữ có dấu hai chấm, dấu # hoặc bắt đầu bằng số thì đặt trong dấu nháy kép.",
    en: "A text begins with a line `---`, a line `title:`, a line `description:` with one sentence, and a line `---`. There is nothing else; words with a colon, a # or a digit in front go between double quotes.",
  },
  example: {
    file: "content/vi/gioi-thieu.mdx",
    right: 'title: "Giới thiệu: có gì ở đây"',
    wrong: "title: Giới thiệu: có gì ở đây",
  },
};
