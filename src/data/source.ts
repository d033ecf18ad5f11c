import type { Described } from "./description.ts";
import { date, dayOrMonth, id, maybe, oneOf, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `sources.csv`: the documents that figures come from. */
export const sources = table(
  {
    id,
    /** A report, a notice, a submission; `mo-phong` marks generated data, and every page says so. */
    kind: oneOf(["bao-cao", "thong-bao", "gui-so-lieu", "mo-phong"]),
    /** The document's number, as it bears it. */
    number: maybe(words),
    /** When it was issued; its month where the day is left blank. */
    issued: maybe(dayOrMonth),
    /** The meeting it reports on. */
    met: maybe(date),
    /** An agency. */
    issuer: id,
    title: words,
  },
  ["id"],
);

/** What `sources.csv` says in the data dictionary. */
export const sourcesDescribed: Described<typeof sources> = {
  about: { vi: "Văn bản nguồn", en: "The documents that figures come from" },
  columns: {
    id: { vi: "Mã văn bản", en: "The document's id", example: "bao-cao-2020-04" },
    kind: {
      vi: "Loại: báo cáo, thông báo, số liệu gửi trực tiếp, mô phỏng",
      en: "Kind: report, notice, submission, simulated",
      example: "bao-cao",
    },
    number: { vi: "Số hiệu", en: "The number it bears", example: "05-TB/BCĐ" },
    issued: {
      vi: "Ngày ban hành, hoặc tháng khi không rõ ngày",
      en: "The day it was issued, or the month",
      example: "2019-07-17",
    },
    met: {
      vi: "Ngày họp mà văn bản kết luận",
      en: "The day of the meeting it reports on",
      example: "2019-07-13",
    },
    issuer: {
      vi: "Cơ quan ban hành, mã trong agencies.csv",
      en: "The issuing agency, an id of agencies.csv",
      example: "ban-chi-dao",
    },
    title: {
      vi: "Tên văn bản",
      en: "Its title",
      example: "Kết luận cuộc họp sơ kết nửa đầu năm 2019",
    },
  },
};

/** A document. */
export type Source = Row<typeof sources.columns>;
