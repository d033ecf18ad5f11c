import { faultAt } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";
import { isReversed } from "./validity.ts";

/** A dated row that ends before it begins. */
export const nguocThoiHan: Rule = {
  code: "nguoc-thoi-han",
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Dòng này hết hiệu lực ngày ${dateInWords(value ?? "", "vi")}, trước ngày bắt đầu ${dateInWords(more["from"] ?? "", "vi")}.`,
  fix: () => "Đối chiếu hai ngày với văn bản gốc rồi sửa cột valid_from hoặc valid_to.",
  find: ({ data }) =>
    [...data.areas, ...data.agencies]
      .filter(isReversed)
      .map(({ at, valid_from }) =>
        faultAt(at, "nguoc-thoi-han", "valid_to", { from: valid_from ?? "" }),
      ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ngày hết hiệu lực trước ngày bắt đầu", en: "A row ends before it begins" },
  help: {
    vi: "Ngày hết hiệu lực đứng trước ngày bắt đầu. Đối chiếu hai ngày với văn bản gốc.",
    en: "A row ends before it begins. Compare both days with the document.",
  },
  example: {
    file: "areas.csv",
    right: "huyen-loc-ha,huyen,Lộc Hà,Lộc Hà,district,tinh-ha-tinh,2007-02-22,2024-12-31,",
    wrong: "huyen-loc-ha,huyen,Lộc Hà,Lộc Hà,district,tinh-ha-tinh,2007-02-22,2004-12-31,",
  },
};
