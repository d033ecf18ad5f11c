import type { Described } from "./description.ts";
import { date, maybe, oneOf, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `releases.csv`: a period is public as final reading from its row here on. */
export const releases = table(
  {
    period,
    /** The day of release. */
    released: date,
    /** Gathered as it happened, or typed in later from a document: that has no timeliness. */
    kind: oneOf(["live", "transcribed"]),
    note: maybe(words),
  },
  ["period"],
);

/** What `releases.csv` says in the data dictionary. */
export const releasesDescribed: Described<typeof releases> = {
  about: { vi: "Các kỳ đã công bố", en: "Periods that are released" },
  columns: {
    period: { vi: "Kỳ được công bố", en: "The period released", example: "2020-04" },
    released: { vi: "Ngày công bố", en: "The day of release", example: "2020-04-30" },
    kind: {
      vi: "Thu theo từng tháng (live) hay chép lại từ văn bản (transcribed)",
      en: "Gathered as it happened (live) or typed in later (transcribed)",
      example: "transcribed",
    },
    note: {
      vi: "Lời ghi chú về lần công bố",
      en: "A remark on the release",
      example: "Chép lại từ báo cáo",
    },
  },
};

/** A release. */
export type Release = Row<typeof releases.columns>;
