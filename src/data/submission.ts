import { date, described, id, maybe, period } from "./field.ts";
import { type Row, table } from "./table.ts";

/**
 * `submissions.csv`: when a reporter's figures of a period were first received, only where git
 * doesn't tell: they came by post or e-mail, and somebody else committed them. Without a row it is
 * the day of the first commit in which the reporter's file holds a figure.
 */
export const submissions = table(
  {
    period: described(period, "Kỳ của số liệu", "The period of the figures", "2020-05"),
    reporter: described(
      id,
      "Đơn vị báo cáo: tên tệp số liệu của kỳ ấy, một mã trong agencies.csv hoặc areas.csv",
      "Who reported: the name of its file of that period, an id of agencies.csv or areas.csv",
      "huyen-can-loc",
    ),
    /** The day they were first received. */
    received: described(
      date,
      "Ngày nhận được lần đầu, theo dấu văn thư hoặc ngày của thư điện tử",
      "The day they were first received, by the stamp or the e-mail's date",
      "2020-05-18",
    ),
    /** The agency that entered them: a unit, never a person. */
    entered_by: described(
      id,
      "Cơ quan đã nhập thay, mã trong agencies.csv; không ghi tên người",
      "The agency that entered them, an id of agencies.csv; never a person",
      "van-phong-dieu-phoi",
    ),
    source: described(
      maybe(id),
      "Văn bản gửi kèm, mã trong sources.csv; trống khi chỉ có tệp số liệu",
      "The document they came with, an id of sources.csv; empty where only the file came",
      "bao-cao-2020-04",
    ),
  },
  ["period", "reporter"],
  {
    vi: "Ngày nhận số liệu, khi lịch sử git không nói được",
    en: "When figures were received, where git's history doesn't tell",
  },
);

/** What was received of whom, and when. */
export type Submission = Row<typeof submissions.columns>;
