import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { askOr } from "./near.ts";
import type { ProseRule } from "./rule.ts";

/** A tag names an indicator that nobody knows. */
export const vanChiTieuLa: ProseRule = {
  code: "van-chi-tieu-la",
  group: "prose",
  severity: "error",
  message: ({ value }) => `${quote(value)} không phải là chỉ tiêu nào trong indicators.csv.`,
  fix: ({ more }) => askOr(more["near"], "tra mã ở cột id của indicators.csv."),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ nêu chỉ tiêu không có trong danh mục", en: "A tag names an unknown indicator" },
  help: {
    vi: "Thẻ lấy số theo mã chỉ tiêu trong `indicators.csv`; mã này không có ở đó. Viết lại đúng mã; chỉ tiêu mới thì thêm vào danh mục trước.",
    en: "A tag takes its figure by an indicator's id in `indicators.csv`, and this one isn't there. Write the right id; a new indicator is added to the list first.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: 'làm được <SoLieu indicator="duong-giao-thon" period="2020-04" /> đường',
  },
};
