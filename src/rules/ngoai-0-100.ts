import { type Fault, faultAt } from "../data/fault.ts";
import { percent } from "../data/unit.ts";
import { type Context, perContext } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { numbers } from "./numbers.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A rate below 0 or above 100 per cent. */
export const ngoai0100: Rule = {
  code: "ngoai-0-100",
  group: "consistency",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} nằm ngoài khoảng 0–100%, trong khi “${more["indicator"]}” là một tỷ lệ.`,
  fix: () =>
    "Kiểm tra dấu thập phân (trong tệp CSV, 56,78% viết là 56.78), đơn vị tính ở cột unit và mã chỉ tiêu.",
  find: perContext(({ data, indicators }: Context) => {
    const faults: Fault[] = [];
    for (const { at, field, indicator, unit, quantity } of numbers(data)) {
      if (unit !== percent || (quantity.amount.gte(0) && quantity.amount.lte(100))) continue;
      const more = { indicator: indicators.get(indicator)?.vi ?? indicator };
      faults.push(faultAt(at, "ngoai-0-100", field, more));
    }
    return faults;
  }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tỷ lệ nằm ngoài khoảng 0–100%", en: "A rate lies outside 0–100%" },
  help: {
    vi: "Một tỷ lệ phần trăm phải từ 0 đến 100. Thường là mất dấu thập phân hoặc nhầm đơn vị tính.",
    en: "A percentage lies between 0 and 100. Most often a decimal point was lost or the unit is another.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,4.44,,",
    wrong: "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,444,,",
  },
};
