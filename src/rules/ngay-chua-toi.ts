import { type Fault, faultAt, type Place } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { firstDay, isPeriod } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "ngay-chua-toi";

/** A day that hasn't come on which something is said to have been counted, received, released or corrected. */
export const ngayChuaToi: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ field, value, more }) =>
    `Cột ${field} ghi ngày ${quote(value)}, sau hôm nay (${more["today"]}).`,
  fix: () => "Ghi đúng ngày theo văn bản gốc; xem lại năm và tháng.",
  find({ data, today }) {
    if (today === null) return [];
    const faults: Fault[] = [];
    const more = { today: dateInWords(today, "vi") };
    const judge = (row: { at: Place }, field: string, day: string | null) => {
      if (day !== null && day > today) faults.push(faultAt(row.at, code, field, more));
    };
    for (const row of data.releases) judge(row, "released", row.released);
    for (const row of data.submissions) judge(row, "received", row.received);
    for (const row of data.corrections) judge(row, "corrected", row.corrected);
    for (const row of data.observations) {
      // A period that hasn't begun is told as such.
      if (isPeriod(row.period) && firstDay(row.period) <= today) judge(row, "as_of", row.as_of);
    }
    for (const row of data.sources) judge(row, "issued", row.issued);
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ngày chưa tới", en: "A day that hasn't come" },
  help: {
    vi: "Ngày nhận, ngày công bố, ngày đính chính, ngày chốt số liệu và ngày ban hành văn bản đều là việc đã xảy ra, nên không thể ở sau hôm nay. Thường là gõ nhầm năm hoặc tháng.",
    en: "Days of receipt, of release, of correction, to which figures are counted and on which a document was issued have been: none lies after today. Usually the year or the month is mistyped.",
  },
  example: {
    file: "releases.csv",
    right: "2025-01,2025-01-28,transcribed,",
    wrong: "2025-01,2052-01-28,transcribed,",
  },
};
