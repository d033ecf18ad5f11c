import { dateInWords, isDate } from "../text/date.ts";
import { firstYear, lastYear } from "../text/year.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A day that isn't written as one, or doesn't exist. */
export const saiNgay: Rule = {
  code: "sai-ngay",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là một ngày có thật viết dạng năm-tháng-ngày, ` +
    `ví dụ 2020-04-16${field === "issued" ? "; không rõ ngày thì viết năm-tháng, ví dụ 2020-04" : ""}.`,
  fix: ({ value }) => {
    const text = (value ?? "").slice(0, 40);
    const [first, second] = daysMeant(text);
    if (first && second) {
      return (
        `Là ngày ${dateInWords(first, "vi")} (viết ${first}) hay ngày ${dateInWords(second, "vi")} (viết ${second})? ` +
        "Đối chiếu với văn bản gốc; không tự đoán."
      );
    }
    if (first) return `Nếu là ngày ${dateInWords(first, "vi")} thì viết ${first}.`;
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `Ngày này không có trong lịch, hoặc năm nằm ngoài ${firstYear}–${lastYear}; đối chiếu với văn bản gốc.`
      : "Viết lại theo dạng năm-tháng-ngày: bốn chữ số năm, hai chữ số tháng, hai chữ số ngày.";
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Ngày không đúng dạng hoặc không có thật",
    en: "A date is malformed or doesn't exist",
  },
  help: {
    vi: "Ngày viết năm-tháng-ngày và phải có trong lịch. 05/04/2020 đọc được hai cách nên phải đối chiếu với văn bản.",
    en: "Days are written year-month-day and must exist. 05/04/2020 reads two ways: compare it with the document.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,2020-04-16,",
    wrong: "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,16/4/2020,",
  },
};

/** The days that a text may mean, `YYYY-MM-DD`, the Vietnamese order first; none, one or two. */
export function daysMeant(text: string): string[] {
  const plain = text.trim().replace(/^ngày\s+/i, "");
  const iso = (year = "", month = "", day = "") =>
    `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const [, y, m, d] =
    /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})(?:[T ][\d:.Z]*)?$/.exec(plain) ?? [];
  if (y) return [iso(y, m, d)].filter(isDate);
  // The number a spreadsheet keeps for a day: days since 1899-12-30.
  if (/^[2-9]\d{4}$/.test(plain)) {
    return [new Date(Date.UTC(1899, 11, 30 + Number(plain))).toISOString().slice(0, 10)];
  }
  const [, a, b, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(plain) ?? [];
  return year ? [...new Set([iso(year, b, a), iso(year, a, b)])].filter(isDate) : [];
}
