import { date, described, id, maybe, whole, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `reporting-rules.csv`: by which day of the month who reports. */
export const reportingRules = table(
  {
    valid_from: described(date, "Ngày bắt đầu áp dụng", "The day it begins to hold", "2020-04-01"),
    /** Who, in words that may stand inside a sentence. */
    vi: described(
      words,
      "Ai phải báo cáo, tiếng Việt",
      "Who reports, in Vietnamese",
      "các sở, ngành phụ trách tiêu chí",
    ),
    en: described(
      words,
      "Ai phải báo cáo, tiếng Anh",
      "Who reports, in English",
      "the departments in charge of criteria",
    ),
    /** The day of the month it is due before. */
    due_day: described(
      whole(1, 31),
      "Báo cáo trước ngày này hằng tháng",
      "The day of the month it is due before",
      "20",
    ),
    source: described(
      maybe(id),
      "Văn bản quy định, mã trong sources.csv",
      "The document that orders it, an id of sources.csv",
      "bao-cao-2020-04",
    ),
    place: described(
      maybe(words),
      "Vị trí trong văn bản",
      "Where in the document",
      "III.1(10), gạch đầu dòng 2",
    ),
    note: described(
      maybe(words),
      "Lời ghi chú khi quy định cần giải thích",
      "A remark where the rule needs one",
      "Tính từ tháng ban hành",
    ),
  },
  ["valid_from", "vi"],
  { vi: "Quy định về hạn báo cáo", en: "When reports are due" },
);

/** When reports are due. */
export type ReportingRule = Row<typeof reportingRules.columns>;
