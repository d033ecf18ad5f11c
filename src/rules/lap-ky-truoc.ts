import { faultAt } from "../data/fault.ts";
import { frequencyOf, periodInWords, shift } from "../text/period.ts";
import { answerRow } from "./answer-row.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName } from "./measure-words.ts";
import { askedFigures, lastDecimal } from "./own-past.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "lap-ky-truoc";

/**
 * The same amount done as in the month before: last month's file sent again. Only what is done in
 * a month and adds up, and only from a thousand units of its last decimal on: smaller numbers meet
 * by chance.
 */
export const lapKyTruoc: Rule = {
  code,
  group: "reason",
  severity: "reason",
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["area"]} ghi ${quote(value)}, đúng bằng số của ${more["period"]}.`,
  fix: ({ more }) =>
    `Kiểm tra xem có nộp lại tệp tháng trước không. Nếu hai tháng bằng nhau thật thì thêm vào corrections.csv một dòng: ${more["row"]}, rồi loại confirmed, lý do và ngày.`,
  find: (context) =>
    askedFigures(context).flatMap(({ row, column, indicator, amount, past, before }) => {
      const isFlow = column === "value" && indicator.area_sum === "yes";
      const isNext = frequencyOf(row.period) === "month" && shift(row.period, -1) === before.period;
      if (!isFlow || !isNext || before.value === null) return [];
      if (amount !== past.at(-1) || amount < 1000 * lastDecimal(indicator)) return [];
      const more = {
        indicator: indicatorName(context, row.indicator),
        area: areaNames(context, row.area),
        period: periodInWords(before.period, "vi"),
        row: answerRow(row, column, { now: row[column] }),
      };
      return [faultAt(row.at, code, column, more)];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số giống hệt tháng trước", en: "The same number as last month" },
  help: {
    vi: "Số trong kỳ giống hệt kỳ trước đến từng chữ số, điều hiếm khi xảy ra. Có thể tệp tháng trước được gửi lại. Nếu đúng thì xác nhận bằng một dòng trong corrections.csv.",
    en: "The period's number is last period's to the last digit, which is rare. Perhaps last month's file was sent again. If it is true, confirm it by a row of corrections.csv.",
  },
  example: {
    file: "figures/2025-02/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,xi-mang,tan,1321,",
    wrong: "tinh-ha-tinh,xi-mang,tan,1388,",
  },
};
