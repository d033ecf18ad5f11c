import { dateInWords, isDate } from "../text/date.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A day that isn't written as one, or doesn't exist. */
export const saiNgay: Rule = {
  code: "sai-ngay",
  severity: "error",
  title: {
    vi: "Ngày không đúng dạng hoặc không có thật",
    en: "A date is malformed or doesn't exist",
  },
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là một ngày có thật viết dạng năm-tháng-ngày, ` +
    `ví dụ 2020-04-16${field === "issued" ? "; không rõ ngày thì viết năm-tháng, ví dụ 2020-04" : ""}.`,
  fix: ({ value }) => {
    const day = dayFirst(value ?? "");
    if (day) return `Nếu là ngày ${dateInWords(day, "vi")} (ngày/tháng/năm) thì viết ${day}.`;
    return /^\d{4}-\d{2}-\d{2}$/.test(value ?? "")
      ? "Ngày này không có trong lịch, hoặc năm nằm ngoài 1900–2199; đối chiếu với văn bản gốc."
      : "Viết lại theo dạng năm-tháng-ngày: bốn chữ số năm, hai chữ số tháng, hai chữ số ngày.";
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "duong-giao-thong,km,7.77,9.99,2020-04-16,",
    wrong: "duong-giao-thong,km,7.77,9.99,16/4/2020,",
  },
};

/** The day that a text of day, month and year in Vietnamese order may mean, `YYYY-MM-DD`. */
function dayFirst(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) ? iso : null;
}
