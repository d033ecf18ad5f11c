import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** An address of `redirects.csv` that is none of the site's. */
export const saiDiaChi: Rule = {
  code: "sai-dia-chi",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là địa chỉ trang; địa chỉ bắt đầu và kết thúc bằng dấu “/”, ` +
    "chỉ có chữ không dấu, chữ số và dấu gạch nối.",
  fix: () => "Viết phần sau tên miền, như “/chi-tieu/duong-giao-thong/”.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Địa chỉ trang ghi sai", en: "An address is miswritten" },
  help: {
    vi: "Địa chỉ trong redirects.csv bắt đầu và kết thúc bằng dấu /, chỉ gồm chữ không dấu, chữ số và dấu nối.",
    en: "An address in redirects.csv begins and ends with / and has only plain letters, digits and hyphens.",
  },
  example: {
    file: "redirects.csv",
    right: "from,to\n/chi-tieu/duong-cu/,/chi-tieu/duong-giao-thong/\n",
    wrong: "from,to\n/chi-tieu/duong-cu/,/chi-tieu/duong-giao-thong\n",
  },
};
