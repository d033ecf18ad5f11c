import type { Described } from "./description.ts";
import { date, id, maybe, whole, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `reporting-rules.csv`: by which day of the month who reports. */
export const reportingRules = table(
  {
    valid_from: date,
    /** Who, in words that may stand inside a sentence. */
    vi: words,
    en: words,
    /** The day of the month it is due before. */
    due_day: whole(1, 31),
    source: maybe(id),
    place: maybe(words),
    note: maybe(words),
  },
  ["valid_from", "vi"],
);

/** What `reporting-rules.csv` says in the data dictionary. */
export const reportingRulesDescribed: Described<typeof reportingRules> = {
  about: { vi: "Quy định về hạn báo cáo", en: "When reports are due" },
  columns: {
    valid_from: {
      vi: "Ngày bắt đầu áp dụng",
      en: "The day it begins to hold",
      example: "2020-04-01",
    },
    vi: {
      vi: "Ai phải báo cáo, tiếng Việt",
      en: "Who reports, in Vietnamese",
      example: "các sở, ngành phụ trách tiêu chí",
    },
    en: {
      vi: "Ai phải báo cáo, tiếng Anh",
      en: "Who reports, in English",
      example: "the departments in charge of criteria",
    },
    due_day: {
      vi: "Báo cáo trước ngày này hằng tháng",
      en: "The day of the month it is due before",
      example: "20",
    },
    source: {
      vi: "Văn bản quy định, mã trong sources.csv",
      en: "The document that orders it, an id of sources.csv",
      example: "bao-cao-2020-04",
    },
    place: {
      vi: "Vị trí trong văn bản",
      en: "Where in the document",
      example: "III.1(10), gạch đầu dòng 2",
    },
    note: {
      vi: "Lời ghi chú khi quy định cần giải thích",
      en: "A remark where the rule needs one",
      example: "Tính từ tháng ban hành",
    },
  },
};

/** When reports are due. */
export type ReportingRule = Row<typeof reportingRules.columns>;
