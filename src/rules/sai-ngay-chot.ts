import { faultAt } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { firstDay, isPeriod, lastDay, periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";
import { countsIn } from "./validity.ts";

/**
 * A counting day outside its period: April's figures are counted to a day in April. One-off facts
 * are free: a report of April may tell of a decision of last June.
 */
export const saiNgayChot: Rule = {
  code: "sai-ngay-chot",
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `Số liệu của kỳ ${more["period"]} ghi là tính đến ngày ${dateInWords(value ?? "", "vi")}; ` +
    `ngày chốt phải từ ${more["first"]} đến ${more["last"]}.`,
  fix: () =>
    "Kiểm tra lại năm, tháng, ngày ở cột as_of. Nếu số liệu tính đến cuối kỳ thì để trống; " +
    "nếu ngày đúng như vậy thì số liệu thuộc kỳ khác: chuyển dòng sang thư mục của kỳ đó.",
  find: ({ data }) =>
    data.observations
      .filter((row) => row.as_of && isPeriod(row.period) && !countsIn(row.as_of, row.period))
      .map(({ at, period }) =>
        faultAt(at, "sai-ngay-chot", "as_of", {
          period: periodInWords(period, "vi"),
          first: dateInWords(firstDay(period), "vi"),
          last: dateInWords(lastDay(period), "vi"),
        }),
      ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ngày chốt số liệu nằm ngoài kỳ", en: "The counting day lies outside the period" },
  help: {
    vi: "Ngày chốt số liệu phải nằm trong kỳ của tệp. Sửa ngày, hoặc chuyển dòng sang kỳ đúng.",
    en: "The day a figure was counted to lies in its file's period. Mend the day, or move the row to its period.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,2020-04-16,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,2020-05-16,",
  },
};
