import { suggester } from "../text/suggest.ts";
import type { HelpPage } from "./explained.ts";
import { askOrLookUp } from "./named.ts";
import { quote } from "./quote.ts";
import { strangers } from "./references.ts";
import type { Rule } from "./rule.ts";

/** A document that `sources.csv` hasn't. */
export const nguonLa: Rule = {
  code: "nguon-la",
  group: "reference",
  severity: "error",
  message: ({ field, more }) =>
    `${quote(more["id"] ?? null)} ở cột ${field} không phải là văn bản nào trong sources.csv.`,
  fix: ({ more }) => askOrLookUp(more["near"], "sources.csv"),
  find(context) {
    const near = suggester(
      context.data.sources.map(({ id, number }) => ({ id, names: [number ?? id] })),
    );
    const named = (id: string) => `${context.sources.get(id)?.title} (${id})`;
    return strangers(context, "sources", "nguon-la", (id) => ({
      near: near(id).slice(0, 3).map(named).join(" hay "),
    }));
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Nguồn số liệu không có trong danh mục", en: "Unknown source" },
  help: {
    vi: "Mã nguồn phải có trong sources.csv. Viết lại đúng mã; văn bản mới thì thêm vào danh mục trước.",
    en: "A source must be in sources.csv. Write its id; a new document is added to the list first.",
  },
  example: {
    file: "figures/2020-03/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,1.11,2.22,2020-03-16,,,bc-03,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,1.11,2.22,2020-03-16,,,bc-30,",
  },
};
