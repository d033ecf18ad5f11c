import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** An attribute's value is no text of its form. */
export const vanGiaTriSai: ProseRule = {
  code: "van-gia-tri-sai",
  group: "prose",
  severity: "error",
  message: ({ value, more }) =>
    `Giá trị ${quote(value)} của thuộc tính ${more["attribute"]} không đúng; phải là ${more["said"]}.`,
  fix: ({ more }) =>
    `Viết ${more["attribute"]}="…" với giá trị nằm trong dấu nháy kép, không dùng ngoặc nhọn.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Giá trị của thuộc tính không đúng", en: "An attribute's value is wrong" },
  help: {
    vi: "Giá trị của thuộc tính phải viết trong dấu nháy kép, đúng dạng: kỳ là `2020-04`, mã viết thường không dấu. Không dùng ngoặc nhọn và không viết theo lối nói thường, như `4/2020`.",
    en: "An attribute's value stands between double quotes in its own form: a period is `2020-04`, ids are plain lower-case letters. No braces, and nothing as it is said, such as `4/2020`.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: 'làm được <SoLieu indicator="duong-giao-thong" period="4/2020" /> đường',
  },
};
