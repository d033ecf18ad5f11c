import { isPeriod, periodInWords } from "../text/period.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** How periods are written: the same words wherever one is refused. */
export const periodForms =
  "tháng 4 năm 2020 viết 2020-04, quý I năm 2020 viết 2020-Q1, 6 tháng đầu năm 2020 viết 2020-S1, cả năm 2020 viết 2020";

/** The mend of a text that is no period: the period it may mean, in Vietnamese order (`4/2020`). */
export function askPeriod(text: string, write: string): string {
  const typed = text.slice(0, 40).trim();
  const [, month, year] = /^\D*(\d{1,2})\D+(\d{4})$/.exec(typed) ?? [];
  const [, first, second] = /^\D*(\d{4})\D?(\d{1,2})?$/.exec(typed) ?? [];
  const number = month ?? second;
  const found = `${year ?? first}${number ? `-${number.padStart(2, "0")}` : ""}`;
  return isPeriod(found)
    ? `Nếu là ${periodInWords(found, "vi")} thì ${write} ${found}.`
    : "Đối chiếu với văn bản gốc rồi sửa theo một trong các dạng trên.";
}

/** A cell that holds a period is none. */
export const saiKy: Rule = {
  code: "sai-ky",
  severity: "error",
  title: { vi: "Kỳ báo cáo viết không đúng dạng", en: "A period is malformed" },
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là một kỳ báo cáo: ${periodForms}.`,
  fix: ({ value }) => askPeriod(value ?? "", "viết"),
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,",
    wrong: "3/2020,2020-03-31,transcribed,",
  },
};
