import { type Fault, faultAt } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { firstDay, periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { reporterName } from "./measure-words.ts";
import type { Rule } from "./rule.ts";
import { countsIn, firstCounted } from "./validity.ts";

const code = "nhan-truoc-ky";

/**
 * Figures said to have been received before the period began, or before the day that the first of
 * them was counted to, where all of them name one: some may have been handed in later, but not all.
 */
export const nhanTruocKy: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    more["begins"]
      ? `Ngày nhận là ${dateInWords(value ?? "", "vi")}, nhưng ${more["period"]} bắt đầu ngày ${more["begins"]}.`
      : `Ngày nhận là ${dateInWords(value ?? "", "vi")}, nhưng số liệu ${more["period"]} của ${more["name"]} sớm nhất cũng tính đến ngày ${more["counted"]}.`,
  fix: ({ more }) =>
    more["begins"]
      ? "Ghi đúng ngày nhận được, hoặc đúng kỳ của số liệu; xem lại năm và tháng."
      : "Ghi đúng ngày nhận được. Nếu số liệu chốt sớm hơn thì sửa ngày chốt ở cột as_of.",
  find(context) {
    const { data, faulty } = context;
    const given = Map.groupBy(data.observations, (row) => `${row.period}\n${row.reporter}`);
    return data.submissions.flatMap((row): Fault[] => {
      const period = periodInWords(row.period, "vi");
      const begins = firstDay(row.period);
      if (row.received < begins) {
        return [faultAt(row.at, code, "received", { period, begins: dateInWords(begins, "vi") })];
      }
      if (faulty.has(`figures/${row.period}/${row.reporter}.csv`)) return [];
      const own = given.get(`${row.period}\n${row.reporter}`) ?? [];
      // A day outside the period is mended first: it may be the one that was meant.
      if (own.some(({ as_of, period: of }) => as_of !== null && !countsIn(as_of, of))) return [];
      const counted = firstCounted(own);
      if (counted === null || row.received >= counted) return [];
      const name = reporterName(context, row.reporter);
      return [
        faultAt(row.at, code, "received", { period, name, counted: dateInWords(counted, "vi") }),
      ];
    });
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ngày nhận trước ngày chốt số liệu", en: "Received before it was counted" },
  help: {
    vi: "Ngày nhận số liệu của một kỳ không thể ở trước ngày đầu của kỳ ấy, cũng không thể ở trước ngày chốt của mọi số đã nhận (cột `as_of`), khi số nào cũng ghi ngày chốt. Thường là gõ nhầm năm hoặc tháng, ở cột `received` hay ở cột `period`.",
    en: "Figures of a period can't have been received before its first day, nor before the day that the first of them was counted to (`as_of`), where all of them name one. Usually the year or the month is mistyped, in `received` or in `period`.",
  },
  example: {
    file: "submissions.csv",
    right: "2020-04,huyen-can-loc,2020-04-18,van-phong-dieu-phoi,",
    wrong: "2020-04,huyen-can-loc,2019-04-18,van-phong-dieu-phoi,",
  },
};
