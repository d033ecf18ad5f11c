import { isPeriod, type Period, periodInWords } from "../text/period.ts";
import { slug } from "../text/slug.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** How periods are written: the same words wherever one is refused. */
export const periodForms =
  "tháng 4 năm 2020 viết 2020-04, quý I năm 2020 viết 2020-Q1, 6 tháng đầu năm 2020 viết 2020-S1, cả năm 2020 viết 2020";

/** The mend of a text that is no period: the period it may mean, in Vietnamese order (`4/2020`). */
export function askPeriod(text: string, write: string): string {
  const found = periodMeant(text.slice(0, 40));
  return found
    ? `Nếu là ${periodInWords(found, "vi")} thì ${write} ${found}.`
    : "Đối chiếu với văn bản gốc rồi sửa theo một trong các dạng trên.";
}

const quarters = ["i", "ii", "iii", "iv"];

/** The period that a text may mean: `T4/2020`, `Quý II/2020`, `6 tháng đầu năm 2019`. */
export function periodMeant(text: string): Period | null {
  const typed = slug(text);
  const year = /(?:^|\D)((?:19|20|21)\d\d)(?!\d)/.exec(typed)?.[1];
  if (!year) return null;
  const rest = typed.replace(year, " ").replace(/(nam|thang|t)(?=[-\s\d]|$)/g, " ");
  const words = rest.split(/[-\s]+/).filter((word) => word !== "");
  const quarter = /^(?:quy|q)-?([1-4]|i{1,3}|iv)$/.exec(words.join("-"))?.[1];
  if (quarter) return `${year}-Q${quarters.indexOf(quarter) + 1 || quarter}`;
  const half = { "6-dau": "S1", "6-cuoi": "S2", s1: "S1", s2: "S2" }[words.join("-")];
  if (half) return `${year}-${half}`;
  if (words.length > 1 || (words[0] && !/^\d{1,2}$/.test(words[0]))) return null;
  const found = words[0] ? `${year}-${words[0].padStart(2, "0")}` : year;
  return isPeriod(found) ? found : null;
}

/** A cell that holds a period is none. */
export const saiKy: Rule = {
  code: "sai-ky",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là một kỳ báo cáo: ${periodForms}.`,
  fix: ({ value }) => askPeriod(value ?? "", "viết"),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Kỳ báo cáo viết không đúng dạng", en: "A period is malformed" },
  help: {
    vi: "Kỳ viết theo chuẩn: 2020-04, 2020-Q1, 2019-S1, 2021. Viết lại theo dạng đó.",
    en: "Periods are written 2020-04, 2020-Q1, 2019-S1 or 2021. Write it so.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,",
    wrong: "3/2020,2020-03-31,transcribed,",
  },
};
