import { faultAt } from "../data/fault.ts";
import { formatNumber } from "../text/number.ts";
import type { HelpPage } from "./explained.ts";
import { limitBreaks } from "./limit-breaks.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "vuot-gioi-han";

/** A number above what its indicator can be at its area's level: a slip of the decimal mark or unit. */
export const vuotGioiHan: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} lớn hơn mức cao nhất có thể có của chỉ tiêu “${more["indicator"]}” ở cấp này: ${more["limit"]}.`,
  fix: () =>
    "Kiểm tra dấu thập phân (trong tệp CSV, 15,092 viết là 15.092), đơn vị tính và mã địa phương. " +
    "Nếu số đúng thì nâng giới hạn ở cột max của indicators.csv.",
  find: (context) =>
    limitBreaks(context).overs.map(({ at, field, indicator, limit }) => {
      const unit = context.units.get(indicator.unit)?.vi ?? indicator.unit;
      const more = { indicator: indicator.vi, limit: `${formatNumber(limit, "vi")} ${unit}` };
      return faultAt(at, code, field, more);
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số lớn hơn mức có thể có", en: "A number is larger than it can be" },
  help: {
    vi: "Số lớn hơn mức lớn nhất có thể có của chỉ tiêu ở cấp này; thường là dấu thập phân bị mất hoặc sai đơn vị tính. Nếu số đúng thật, nâng mức ở cột max.",
    en: "The number exceeds the most this indicator can be at this level; usually a decimal point was lost or the unit is wrong. If it is true, raise the limit in the max column.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,222,",
  },
};
