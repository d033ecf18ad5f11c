import type { HelpPage } from "./explained.ts";
import { askOrLookUp, nearestNames } from "./named.ts";
import { quote } from "./quote.ts";
import { strangers } from "./references.ts";
import type { Rule } from "./rule.ts";

/** A unit of measure that `units.csv` hasn't. */
export const donViTinhLa: Rule = {
  code: "don-vi-tinh-la",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `${quote(more["id"] ?? null)} ở cột ${field} không phải là đơn vị tính nào trong units.csv.`,
  fix: ({ more }) => askOrLookUp(more["near"], "units.csv"),
  find: (context) =>
    strangers(context, "units", "don-vi-tinh-la", (id) => nearestNames(id, context.data.units)),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đơn vị tính không có trong danh mục", en: "Unknown unit of measure" },
  help: {
    vi: "Mã đơn vị tính phải có trong units.csv. Viết lại đúng mã; đơn vị tính mới thì thêm vào danh mục trước.",
    en: "A unit of measure must be in units.csv. Write its id; a new unit is added to the list first.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,kilomet,2.22,",
  },
};
