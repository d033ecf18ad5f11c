import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { askOr } from "./near.ts";
import type { ProseRule } from "./rule.ts";

/** A tag names an area that nobody knows. */
export const vanDiaPhuongLa: ProseRule = {
  code: "van-dia-phuong-la",
  group: "prose",
  severity: "error",
  message: ({ value }) => `${quote(value)} không phải là địa phương nào trong areas.csv.`,
  fix: ({ more }) => askOr(more["near"], "tra mã ở cột id của areas.csv."),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ nêu địa phương không có trong danh mục", en: "A tag names an unknown area" },
  help: {
    vi: "Thẻ lấy số theo mã địa phương trong `areas.csv`, có cả loại đơn vị: `huyen-can-loc`, không phải `can-loc`. Tra lại mã ở cột id.",
    en: "A tag takes its figure by an area's id in `areas.csv`, the kind of unit included: `huyen-can-loc`, not `can-loc`. Look it up in the column id.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'area="huyen-can-loc"',
    wrong: 'area="can-loc"',
  },
};
