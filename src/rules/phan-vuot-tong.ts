import type { HelpPage } from "./explained.ts";
import { aboveWhole } from "./part-of.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "phan-vuot-tong";

/**
 * A part above its whole. What is newly made of a stock doesn't obey: a product newly of four stars
 * was a product before. Nor do cumulative numbers that count since different days.
 */
export const phanVuotTong: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `“${more["part"]}” ghi ${quote(value)}, lớn hơn “${more["whole"]}” là ${more["most"]} (${more["place"]}).`,
  fix: () =>
    "So cả hai dòng với văn bản gốc: kiểm tra dấu thập phân, đơn vị tính, và hai số có bị đổi chỗ cho nhau không.",
  find: (context) =>
    aboveWhole(context, code, "part_of", (part, whole, column) =>
      column === "value"
        ? part.to_date !== "stock"
        : part.to_date === whole.to_date || [part.to_date, whole.to_date].includes("unstated"),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Phần lớn hơn tổng", en: "A part is larger than its whole" },
  help: {
    vi: "Một phần không thể lớn hơn tổng chứa nó, như diện tích nhiễm nặng trong diện tích nhiễm. Thường là hai dòng bị đổi chỗ.",
    en: "A part can't exceed the whole it is of, as severe infection is of all infection. Usually two rows were swapped.",
  },
  example: {
    file: "figures/2020-04/so-tai-chinh.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,6,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-lon,mo-hinh,5,,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,5,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-lon,mo-hinh,6,,,,,bc-04,I,\n",
  },
};
