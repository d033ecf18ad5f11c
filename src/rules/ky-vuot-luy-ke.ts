import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { runningFaults } from "./running-totals.ts";

const code = "ky-vuot-luy-ke";

/** More was done in the period than since the day from which all is counted. */
export const kyVuotLuyKe: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `“${more["indicator"]}” ghi thực hiện trong kỳ ${quote(value)} nhưng lũy kế chỉ ${more["toDate"]}; lũy kế phải gồm cả số trong kỳ.`,
  fix: () => "Kiểm tra xem hai số có bị đổi cột cho nhau không, dấu thập phân và đơn vị tính.",
  find: (context) =>
    runningFaults(context).flatMap(({ kind, row }) => {
      if (kind !== "below-value" || !row.to_date) return [];
      const more = {
        indicator: indicatorName(context, row.indicator),
        toDate: inUnit(context, row.indicator, row.to_date.amount),
      };
      return [faultAt(row.at, code, "value", more)];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số trong kỳ lớn hơn lũy kế", en: "More in the period than to date" },
  help: {
    vi: "Lũy kế gồm cả số của kỳ này nên không thể nhỏ hơn số trong kỳ. Thường là hai cột bị đổi chỗ.",
    en: "What was done to date includes the period's own, so it can't be less. Usually the two columns were swapped.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,9.99,7.77,",
  },
};
