import { faultAt } from "../data/fault.ts";
import { areaSums } from "./area-sums.ts";
import { areaNames, indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "dia-phuong-khac-tong";

const row = (area: string, value: string) => `${area},mo-hinh,mo-hinh,${value},,,,,bc-03,I,\n`;

/** All units of the province are there, each exactly, and don't make its total. */
export const diaPhuongKhacTong: Rule = {
  code,
  severity: "error",
  title: {
    vi: "Đủ các địa phương mà cộng lại không bằng tổng",
    en: "All areas are there and don't make the total",
  },
  help: {
    vi: "Mọi địa phương đều đã có số mà cộng lại không bằng số của toàn tỉnh. Hoặc một địa phương ghi sai, hoặc tổng ghi sai; đối chiếu văn bản rồi sửa bên sai.",
    en: "Every area has its figure and they don't add up to the province's. Either an area or the total is wrong; look in the document and mend that one.",
  },
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["whole"]} ghi ${quote(value)}, nhưng đủ ${more["n"]} nơi cộng lại chỉ được ${more["made"]}.`,
  fix: () => "So tổng và số của từng nơi với văn bản gốc rồi sửa số sai.",
  example: {
    file: "figures/2020-03/so-tai-chinh.csv",
    right: null,
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      row("huyen-can-loc", "1") +
      row("huyen-huong-son", "1") +
      row("huyen-ky-anh+thi-xa-ky-anh", "3") +
      row("huyen-loc-ha", "0") +
      row("huyen-thach-ha", "2") +
      row("tinh-ha-tinh", "8"),
  },
  find: (context) =>
    areaSums(context)
      .filter(({ kind }) => kind === "not-made")
      .map(({ whole, column, made, parts }) =>
        faultAt(whole.at, code, column, {
          indicator: indicatorName(context, whole.indicator),
          whole: areaNames(context, whole.area),
          made: inUnit(context, whole.indicator, made),
          n: String(parts.flatMap(({ area }) => area.split("+")).length),
        }),
      ),
};
