import { faultAt } from "../data/fault.ts";
import { areaSums } from "./area-sums.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "dia-phuong-khac-tong";

/** All six districts and the province, of which this is the number. */
const rows = (province: string) =>
  [
    "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note",
    "huyen-can-loc,mo-hinh,mo-hinh,1,,,,,bc-03,I,",
    "huyen-huong-son,mo-hinh,mo-hinh,1,,,,,bc-03,I,",
    "huyen-ky-anh+thi-xa-ky-anh,mo-hinh,mo-hinh,3,,,,,bc-03,I,",
    "huyen-loc-ha,mo-hinh,mo-hinh,0,,,,,bc-03,I,",
    "huyen-thach-ha,mo-hinh,mo-hinh,2,,,,,bc-03,I,",
    `tinh-ha-tinh,mo-hinh,mo-hinh,${province},,,,,bc-03,I,`,
    "",
  ].join("\n");

/** All units of the province are there, each exactly, and don't make its total. */
export const diaPhuongKhacTong: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["whole"]} ghi ${quote(value)}, nhưng đủ ${more["n"]} nơi cộng lại chỉ được ${more["made"]}.`,
  fix: () => "So tổng và số của từng nơi với văn bản gốc rồi sửa số sai.",
  find: (context) =>
    areaSums(context)
      .filter(({ kind }) => kind === "not-made")
      .map(({ whole, column, made, parts }) => ({
        ...faultAt(whole.at, code, column, {
          indicator: indicatorName(context, whole.indicator),
          whole: areaNames(context, whole.area),
          made: inUnit(context, whole.indicator, made),
          n: String(parts.flatMap(({ area }) => area.split("+")).length),
        }),
        beside: parts.map(({ at }) => at),
      })),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Đủ các địa phương mà cộng lại không bằng tổng",
    en: "All areas are there and don't make the total",
  },
  help: {
    vi: "Mọi địa phương đều đã có số mà cộng lại không bằng số của toàn tỉnh. Hoặc một địa phương ghi sai, hoặc tổng ghi sai; đối chiếu văn bản rồi sửa bên sai.",
    en: "Every area has its figure and they don't add up to the province's. Either an area or the total is wrong; look in the document and mend that one.",
  },
  example: {
    file: "figures/2020-03/so-tai-chinh.csv",
    right: rows("7"),
    wrong: rows("8"),
  },
};
