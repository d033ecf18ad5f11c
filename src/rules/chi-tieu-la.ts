import type { HelpPage } from "./explained.ts";
import { askOrLookUp, nearestNames } from "./named.ts";
import { quote } from "./quote.ts";
import { strangers } from "./references.ts";
import type { Rule } from "./rule.ts";

/** An indicator that `indicators.csv` hasn't. */
export const chiTieuLa: Rule = {
  code: "chi-tieu-la",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `${quote(more["id"] ?? null)} ở cột ${field} không phải là chỉ tiêu nào trong indicators.csv.`,
  fix: ({ more }) => askOrLookUp(more["near"], "indicators.csv"),
  find: (context) =>
    strangers(context, "indicators", "chi-tieu-la", (id) =>
      nearestNames(id, context.data.indicators),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Chỉ tiêu không có trong danh mục", en: "Unknown indicator" },
  help: {
    vi: "Mã chỉ tiêu phải có trong indicators.csv. Viết lại đúng mã; chỉ tiêu mới thì thêm vào danh mục trước.",
    en: "An indicator's id must be in indicators.csv. Write the right id; a new indicator is added to the list first.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thon,km,2.22,",
  },
};
