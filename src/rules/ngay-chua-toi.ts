import { faultAt } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "ngay-chua-toi";

/** A day that hasn't come on which something is said to have been counted, released or corrected. */
export const ngayChuaToi: Rule = {
  code,
  group: "reference",
  severity: "error",
  title: { vi: "Ngày chưa tới", en: "A day that hasn't come" },
  help: {
    vi: "Ngày công bố, ngày đính chính, ngày chốt số liệu và ngày ban hành văn bản đều là việc đã xảy ra, nên không thể ở sau hôm nay. Thường là gõ nhầm năm hoặc tháng.",
    en: "Days of release, of correction, to which figures are counted and on which a document was issued have been: none lies after today. Usually the year or the month is mistyped.",
  },
  message: ({ field, value, more }) =>
    `Cột ${field} ghi ngày ${quote(value)}, sau hôm nay (${more["today"]}).`,
  fix: () => "Ghi đúng ngày theo văn bản gốc; xem lại năm và tháng.",
  example: {
    file: "releases.csv",
    right: "2025-01,2025-01-28,transcribed,",
    wrong: "2025-01,2052-01-28,transcribed,",
  },
  find({ data, today }) {
    if (today === null) return [];
    const days = [
      ...data.releases.map(({ at, released }) => ({ at, field: "released", day: released })),
      ...data.corrections.map(({ at, corrected }) => ({ at, field: "corrected", day: corrected })),
      ...data.observations.map(({ at, as_of }) => ({ at, field: "as_of", day: as_of })),
      ...data.sources.map(({ at, issued }) => ({ at, field: "issued", day: issued })),
    ];
    const more = { today: dateInWords(today, "vi") };
    return days.flatMap(({ at, field, day }) =>
      day !== null && day > today ? [faultAt(at, code, field, more)] : [],
    );
  },
};
