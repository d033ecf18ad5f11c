import { faultAt } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { firstDay, periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const code = "nhan-truoc-ky";

/** Figures said to have been received before there was anything to count. */
export const nhanTruocKy: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Ngày nhận là ${dateInWords(value ?? "", "vi")}, nhưng ${more["period"]} bắt đầu ngày ${more["begins"]}.`,
  fix: () => "Ghi đúng ngày nhận được, hoặc đúng kỳ của số liệu; xem lại năm và tháng.",
  find: ({ data }) =>
    data.submissions.flatMap((row) => {
      const begins = firstDay(row.period);
      if (row.received >= begins) return [];
      const period = periodInWords(row.period, "vi");
      return [faultAt(row.at, code, "received", { period, begins: dateInWords(begins, "vi") })];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ngày nhận trước khi kỳ bắt đầu", en: "Received before the period began" },
  help: {
    vi: "Ngày nhận số liệu của một kỳ không thể ở trước ngày đầu của kỳ ấy. Thường là gõ nhầm năm hoặc tháng, ở cột `received` hay ở cột `period`.",
    en: "Figures of a period can't have been received before its first day. Usually the year or the month is mistyped, in `received` or in `period`.",
  },
  example: {
    file: "submissions.csv",
    right: "2020-04,huyen-can-loc,2020-04-18,van-phong-dieu-phoi,",
    wrong: "2020-04,huyen-can-loc,2019-04-18,van-phong-dieu-phoi,",
  },
};
