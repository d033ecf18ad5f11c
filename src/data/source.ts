import { date, dayOrMonth, described, id, maybe, oneOf, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `sources.csv`: the documents that figures come from. */
export const sources = table(
  {
    id: described(id, "Mã văn bản", "The document's id", "bao-cao-2020-04"),
    /** A report, a notice, a submission; `mo-phong` marks generated data, and every page says so. */
    kind: described(
      oneOf(["bao-cao", "thong-bao", "gui-so-lieu", "mo-phong"]),
      "Loại: báo cáo, thông báo, số liệu gửi trực tiếp, mô phỏng",
      "Kind: report, notice, submission, simulated",
      "bao-cao",
    ),
    /** The document's number, as it bears it. */
    number: described(maybe(words), "Số hiệu", "The number it bears", "05-TB/BCĐ"),
    /** When it was issued; its month where the day is left blank. */
    issued: described(
      maybe(dayOrMonth),
      "Ngày ban hành, hoặc tháng khi không rõ ngày",
      "The day it was issued, or the month",
      "2019-07-17",
    ),
    /** The meeting it reports on. */
    met: described(
      maybe(date),
      "Ngày họp mà văn bản kết luận",
      "The day of the meeting it reports on",
      "2019-07-13",
    ),
    /** An agency. */
    issuer: described(
      id,
      "Cơ quan ban hành, mã trong agencies.csv",
      "The issuing agency, an id of agencies.csv",
      "ban-chi-dao",
    ),
    title: described(
      words,
      "Tên văn bản",
      "Its title",
      "Kết luận cuộc họp sơ kết nửa đầu năm 2019",
    ),
  },
  ["id"],
  { vi: "Văn bản nguồn", en: "The documents that figures come from" },
);

/** A document. */
export type Source = Row<typeof sources.columns>;
