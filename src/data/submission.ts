import type { Described } from "./description.ts";
import { date, id, maybe, period } from "./field.ts";
import { type Row, table } from "./table.ts";

/**
 * `submissions.csv`: when a reporter's figures of a period were first received, only where git
 * doesn't tell: they came by post or e-mail, and somebody else committed them. Without a row it is
 * the day of the first commit in which the reporter's file holds a figure.
 */
export const submissions = table(
  {
    period,
    reporter: id,
    /** The day they were first received. */
    received: date,
    /** The agency that entered them: a unit, never a person. */
    entered_by: id,
    source: maybe(id),
  },
  ["period", "reporter"],
);

/** What `submissions.csv` says in the data dictionary. */
export const submissionsDescribed: Described<typeof submissions> = {
  about: {
    vi: "Ngày nhận số liệu, khi lịch sử git không nói được",
    en: "When figures were received, where git's history doesn't tell",
  },
  columns: {
    period: { vi: "Kỳ của số liệu", en: "The period of the figures", example: "2020-05" },
    reporter: {
      vi: "Đơn vị báo cáo: tên tệp số liệu của kỳ ấy, một mã trong agencies.csv hoặc areas.csv",
      en: "Who reported: the name of its file of that period, an id of agencies.csv or areas.csv",
      example: "huyen-can-loc",
    },
    received: {
      vi: "Ngày nhận được lần đầu, theo dấu văn thư hoặc ngày của thư điện tử",
      en: "The day they were first received, by the stamp or the e-mail's date",
      example: "2020-05-18",
    },
    entered_by: {
      vi: "Cơ quan đã nhập thay, mã trong agencies.csv; không ghi tên người",
      en: "The agency that entered them, an id of agencies.csv; never a person",
      example: "van-phong-dieu-phoi",
    },
    source: {
      vi: "Văn bản gửi kèm, mã trong sources.csv; trống khi chỉ có tệp số liệu",
      en: "The document they came with, an id of sources.csv; empty where only the file came",
      example: "bao-cao-2020-04",
    },
  },
};

/** What was received of whom, and when. */
export type Submission = Row<typeof submissions.columns>;
