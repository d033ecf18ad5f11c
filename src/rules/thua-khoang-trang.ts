import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** White space that nobody sees and that makes two texts of one. */
export const thuaKhoangTrang: Rule = {
  code: "thua-khoang-trang",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} có ${kindsIn(value ?? "").join(", ")}; chỉ được có từng khoảng trắng thường giữa các chữ.`,
  fix: ({ value }) => {
    const clean = (value ?? "").replace(/\s+/g, " ").trim();
    return clean === "" ? "Xóa hết khoảng trắng trong ô." : `Viết lại là ${quote(clean)}.`;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thừa khoảng trắng trong ô", en: "A cell has white space too much" },
  help: {
    vi: "Khoảng trắng thừa không ai thấy nhưng làm một tên thành hai. Lệnh npm run fix bỏ giúp.",
    en: "Needless white space is seen by nobody and makes two names of one. The command npm run fix removes it.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Sở  Tài chính,",
  },
};

function kindsIn(text: string): string[] {
  return Object.entries({
    "khoảng trắng ở đầu hoặc cuối": text !== text.trim(),
    "nhiều khoảng trắng liền nhau": /\S {2,}\S/.test(text),
    "dấu xuống dòng": text.includes("\n"),
    "khoảng trắng đặc biệt (không ngắt, hẹp hoặc rộng)": /[^\S \n]/.test(text),
  }).flatMap(([kind, is]) => (is ? [kind] : []));
}
