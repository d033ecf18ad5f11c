import { faultAt } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { runningFaults } from "./running-totals.ts";

const code = "luy-ke-khong-khop";

/** A cumulative number that isn't what was known before and what was done since, or is less. */
export const luyKeKhongKhop: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `Lũy kế của “${more["indicator"]}” ghi ${quote(value)}, nhưng ${more["sum"]} ${more["atLeast"] ? "đã là" : "là"} ` +
    `${more["expected"]}${more["place"] ? ` (${more["place"]})` : ""}.`,
  fix: () =>
    "Kiểm tra số trong kỳ và lũy kế của cả hai kỳ. Nếu kỳ trước sai thì sửa ở kỳ đó và ghi lý do vào corrections.csv; " +
    "nếu cách tính đã đổi thì thêm một dòng vào breaks.csv.",
  find: (context) =>
    runningFaults(context).flatMap(({ kind, row, before, flows, expected }) => {
      if (kind !== "does-not-add" && kind !== "too-small") return [];
      const added = flows.length;
      const own = added === 1 ? "số trong kỳ này" : `số của ${added} kỳ từ đó đến nay`;
      const more = {
        indicator: indicatorName(context, row.indicator),
        sum: before
          ? `lũy kế ${periodInWords(before.period, "vi")} cộng ${own}`
          : `số của ${added} kỳ từ đầu năm cộng lại`,
        expected: inUnit(context, row.indicator, expected),
        atLeast: kind === "too-small" ? "1" : "",
        place: before ? `${before.at.file}, dòng ${before.at.line}` : "",
      };
      const beside = (before ? [before, ...flows] : flows).map(({ at }) => at);
      return [{ ...faultAt(row.at, code, "to_date", more), beside }];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Lũy kế khác lũy kế trước cộng số trong kỳ",
    en: "To date isn't the one before and this period's",
  },
  help: {
    vi: "Lũy kế kỳ này phải bằng lũy kế kỳ trước cộng số trong kỳ. Một trong ba số ghi sai: đối chiếu văn bản của cả hai kỳ.",
    en: "What is done to date is what was before plus the period's own. One of the three is wrong: look in both periods' documents.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.88,",
  },
};
