import { faultAt } from "../data/fault.ts";
import { areaSums } from "./area-sums.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "dia-phuong-vuot-tong";

/** Areas whose figures make more than that of the area they lie in. */
export const diaPhuongVuotTong: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    more["alone"]
      ? `${quote(value)} của riêng ${more["alone"]} đã lớn hơn ${more["total"]} của cả ${more["whole"]}, chỉ tiêu “${more["indicator"]}” (${more["place"]}).`
      : `Chỉ tiêu “${more["indicator"]}” của ${more["whole"]} ghi ${quote(value)}, nhỏ hơn ${more["n"]} nơi trong đó cộng lại: ${more["made"]}.`,
  fix: () =>
    "So tổng và số của từng nơi với văn bản gốc: kiểm tra dấu thập phân, đơn vị tính và mã địa phương.",
  find: (context) =>
    areaSums(context)
      .filter(({ kind }) => kind === "above")
      .map(({ whole, column, total, made, parts, alone }) => {
        const more = {
          indicator: indicatorName(context, whole.indicator),
          whole: areaNames(context, whole.area),
          total: inUnit(context, whole.indicator, total),
          made: inUnit(context, whole.indicator, made),
          n: String(parts.length),
          place: `${whole.at.file}, dòng ${whole.at.line}`,
        };
        return alone
          ? {
              ...faultAt(alone.at, code, column, {
                ...more,
                alone: areaNames(context, alone.area),
              }),
              beside: [whole.at],
            }
          : { ...faultAt(whole.at, code, column, more), beside: parts.map(({ at }) => at) };
      }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Các địa phương cộng lại lớn hơn tổng",
    en: "Areas add up to more than their total",
  },
  help: {
    vi: "Các địa phương được nêu cộng lại đã lớn hơn số của toàn tỉnh, điều không thể có. Đối chiếu văn bản rồi sửa số ghi sai.",
    en: "The areas named add up to more than the province has, which can't be. Look in the document and mend the wrong one.",
  },
  example: {
    file: "figures/2020-04/so-tai-chinh.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,mo-hinh,mo-hinh,2,,,,,bc-04,I,\n" +
      "huyen-huong-son,mo-hinh,mo-hinh,3,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,6,,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,mo-hinh,mo-hinh,2,,,,,bc-04,I,\n" +
      "huyen-huong-son,mo-hinh,mo-hinh,8,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,6,,,,,bc-04,I,\n",
  },
};
