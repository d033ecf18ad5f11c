import type { HelpPage } from "./explained.ts";
import { askOrLookUp, nearestNames } from "./named.ts";
import { quote } from "./quote.ts";
import { strangers } from "./references.ts";
import type { Rule } from "./rule.ts";

/** An agency that `agencies.csv` hasn't. */
export const coQuanLa: Rule = {
  code: "co-quan-la",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `${quote(more["id"] ?? null)} ở cột ${field} không phải là cơ quan nào trong agencies.csv.`,
  fix: ({ more }) => askOrLookUp(more["near"], "agencies.csv"),
  find: (context) =>
    strangers(context, "agencies", "co-quan-la", (id) => nearestNames(id, context.data.agencies)),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cơ quan không có trong danh mục", en: "Unknown agency" },
  help: {
    vi: "Mã cơ quan phải có trong agencies.csv. Viết lại đúng mã; cơ quan mới thì thêm vào danh mục trước.",
    en: "An agency's id must be in agencies.csv. Write the right id; a new agency is added to the list first.",
  },
  example: {
    file: "sources.csv",
    right: "bc-04,bao-cao,01/BC,2020-04-20,,van-phong-dieu-phoi,",
    wrong: "bc-04,bao-cao,01/BC,2020-04-20,,van-phong-dieu-phu,",
  },
};
