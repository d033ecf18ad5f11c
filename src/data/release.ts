import { date, described, maybe, oneOf, period, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `releases.csv`: a period is public as final reading from its row here on. */
export const releases = table(
  {
    period: described(period, "Kỳ được công bố", "The period released", "2020-04"),
    /** The day of release. */
    released: described(date, "Ngày công bố", "The day of release", "2020-04-30"),
    /** Gathered as it happened, or typed in later from a document: that has no timeliness. */
    kind: described(
      oneOf(["live", "transcribed"]),
      "Thu theo từng tháng (live) hay chép lại từ văn bản (transcribed)",
      "Gathered as it happened (live) or typed in later (transcribed)",
      "transcribed",
    ),
    note: described(
      maybe(words),
      "Lời ghi chú về lần công bố",
      "A remark on the release",
      "Chép lại từ báo cáo",
    ),
  },
  ["period"],
  { vi: "Các kỳ đã công bố", en: "Periods that are released" },
);

/** A release. */
export type Release = Row<typeof releases.columns>;
