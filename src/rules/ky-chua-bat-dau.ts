import { figuresPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { firstDay, isPeriod, periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const code = "ky-chua-bat-dau";

/** Figures of a period that hasn't begun: nobody can have counted them. Plans may well be of one. */
export const kyChuaBatDau: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ more }) =>
    `Các số này ghi cho ${more["period"]}, kỳ bắt đầu ngày ${more["begins"]}, sau hôm nay (${more["today"]}) nên chưa thể có số thực hiện.`,
  fix: () =>
    "Xem lại tháng và năm rồi chuyển các số này sang đúng kỳ (đổi tên thư mục, hoặc chọn lại tháng khi gửi); số kế hoạch thì chuyển sang tệp của năm trong targets.",
  find({ paths, today }) {
    const periods = new Map<string, Fault>();
    if (today === null) return [];
    for (const file of paths) {
      const period = figuresPath.exec(file)?.[1];
      if (!period || !isPeriod(period) || periods.has(period)) continue;
      const begins = firstDay(period);
      if (begins <= today) continue;
      const more = {
        period: periodInWords(period, "vi"),
        begins: dateInWords(begins, "vi"),
        today: dateInWords(today, "vi"),
      };
      periods.set(period, faultOfFile(file, code, period, more));
    }
    return [...periods.values()];
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Kỳ chưa bắt đầu", en: "A period that hasn't begun" },
  help: {
    vi: "Thư mục số liệu mang tên một kỳ chưa bắt đầu tính đến hôm nay, nên chưa thể có số thực hiện. Thường là gõ nhầm năm hoặc tháng; kế hoạch của năm sau thì ghi trong targets.",
    en: "A folder of figures is named by a period that hasn't begun yet, so nothing can have been counted. Usually the year or the month is mistyped; next year's plans belong in targets.",
  },
  example: {
    file: "figures/2052-02/van-phong-dieu-phoi.csv",
    belongs: "figures/2025-02/van-phong-dieu-phoi.csv",
  },
};
