import { faultAt } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { runningFaults } from "./running-totals.ts";

const code = "luy-ke-giam";

/** A cumulative number below that of an earlier period. */
export const luyKeGiam: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `Lũy kế của “${more["indicator"]}” ghi ${quote(value)}, thấp hơn ${more["before"]} của ${more["period"]} (${more["place"]}); ` +
    "lũy kế của chỉ tiêu này không thể giảm.",
  fix: () =>
    "So hai số với văn bản gốc. Nếu số kỳ trước mới là số sai thì sửa số đó và ghi lý do vào corrections.csv; " +
    "nếu cách tính đã đổi thì thêm một dòng vào breaks.csv.",
  find: (context) =>
    runningFaults(context).flatMap(({ kind, row, before, expected }) => {
      if (kind !== "falls" || !before) return [];
      const more = {
        indicator: indicatorName(context, row.indicator),
        before: inUnit(context, row.indicator, expected),
        period: periodInWords(before.period, "vi"),
        place: `${before.at.file}, dòng ${before.at.line}`,
      };
      return [{ ...faultAt(row.at, code, "to_date", more), beside: [before.at] }];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Lũy kế giảm", en: "A cumulative number falls" },
  help: {
    vi: "Số cộng dồn từ đầu năm, từ đầu vụ hay từ trước đến nay không bao giờ giảm. Nếu kỳ trước sai thì sửa kỳ trước, kèm lý do.",
    en: "A count since the year's start, the season's or ever never falls. If the earlier period was wrong, correct that one with its reason.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,7.77,1.99,",
  },
};
