import { faultAt } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { runningFaults } from "./running-totals.ts";

const code = "luy-ke-khong-dat-lai";

/** A period begins the year, and its count since the year's start isn't what was done in it. */
export const luyKeKhongDatLai: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    more["before"]
      ? `Lũy kế từ đầu năm của “${more["indicator"]}” ghi ${quote(value)}, đúng bằng lũy kế của ${more["before"]}; ${more["period"]} bắt đầu từ ngày 1/1 nên phải đếm lại từ đầu.`
      : `Lũy kế từ đầu năm của “${more["indicator"]}” ghi ${quote(value)}, nhưng ${more["period"]} bắt đầu từ ngày 1/1 ` +
        `nên phải bằng số trong kỳ: ${more["expected"]}.`,
  fix: () =>
    "Tính lại lũy kế từ ngày 1/1 của năm này, không cộng tiếp lũy kế năm trước; hoặc sửa số trong kỳ nếu số đó sai.",
  find: (context) =>
    runningFaults(context)
      .filter(({ kind }) => kind === "not-reset")
      .map(({ row, before, expected }) =>
        faultAt(row.at, code, "to_date", {
          indicator: indicatorName(context, row.indicator),
          period: periodInWords(row.period, "vi"),
          before: before ? periodInWords(before.period, "vi") : "",
          expected: inUnit(context, row.indicator, expected),
        }),
      ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Lũy kế chưa tính lại từ đầu năm", en: "A year's count doesn't begin anew" },
  help: {
    vi: "Sang tháng 1, lũy kế từ đầu năm bắt đầu lại nên bằng số của riêng tháng 1. Ở đây dường như vẫn cộng tiếp năm trước.",
    en: "In January a count since the year's start begins anew and equals January's own. Here last year's seems to go on.",
  },
  example: {
    file: "figures/2020-01/van-phong-dieu-phoi.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,xi-mang,tan,1234,1234,,,,bc-03,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,xi-mang,tan,1234,5678,,,,bc-03,I,\n",
  },
};
