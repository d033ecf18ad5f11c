import type { HelpPage } from "./explained.ts";
import { aboveWhole } from "./part-of.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "ty-phan-vuot-tong";

/**
 * A share above one: more headed than sown. Numbers of one period obey only where nothing
 * accumulates: what heads in April was sown in January.
 */
export const tyPhanVuotTong: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `“${more["part"]}” ghi ${quote(value)}, lớn hơn “${more["whole"]}” là ${more["most"]} (${more["place"]}); ` +
    "tỷ phần không thể vượt 100%.",
  fix: () =>
    "So cả hai dòng với văn bản gốc: kiểm tra dấu thập phân, đơn vị tính, và hai số có bị đổi chỗ cho nhau không.",
  find: (context) =>
    aboveWhole(context, code, "share_of", (part, whole, column) =>
      column === "value" ? part.to_date === "none" : part.to_date === whole.to_date,
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tỷ phần lớn hơn 100%", en: "A share is larger than one" },
  help: {
    vi: "Số này được đọc như một tỷ lệ của chỉ tiêu khác, nên không thể lớn hơn nó: diện tích lúa trổ không vượt diện tích gieo cấy.",
    en: "The figure is read as a share of another, so it can't exceed it: no more rice in ear than was sown.",
  },
  example: {
    file: "figures/2020-04/so-tai-chinh.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,lua-gieo-cay,ha,,4321,,,,bc-04,I,\n" +
      "tinh-ha-tinh,lua-tro,ha,,4231,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,lua-gieo-cay,ha,,4321,,,,bc-04,I,\n" +
      "tinh-ha-tinh,lua-tro,ha,,4331,,,,bc-04,I,\n",
  },
};
