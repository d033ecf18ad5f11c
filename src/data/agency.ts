import type { Described } from "./description.ts";
import { date, id, maybe, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `agencies.csv`: who reports and is given tasks; dated like areas. */
export const agencies = table(
  {
    id,
    vi: words,
    en: words,
    valid_from: maybe(date),
    valid_to: maybe(date),
  },
  ["id", "valid_from"],
);

/** What `agencies.csv` says in the data dictionary. */
export const agenciesDescribed: Described<typeof agencies> = {
  about: {
    vi: "Cơ quan báo cáo hoặc phụ trách chỉ tiêu",
    en: "Agencies that report or are in charge of indicators",
  },
  columns: {
    id: {
      vi: "Mã cơ quan: tên viết không dấu",
      en: "The agency's id: its name as a slug",
      example: "van-phong-dieu-phoi",
    },
    vi: {
      vi: "Tên cơ quan",
      en: "The agency's name in Vietnamese",
      example: "Văn phòng Điều phối",
    },
    en: { vi: "Tên tiếng Anh", en: "Its name in English", example: "Coordination Office" },
    valid_from: {
      vi: "Ngày bắt đầu có hiệu lực; trống khi không rõ hoặc từ trước",
      en: "First day; empty where it isn't known",
      example: "2020-01-01",
    },
    valid_to: {
      vi: "Ngày cuối còn hiệu lực; trống khi vẫn còn",
      en: "Last day; empty while it lasts",
      example: "2025-06-30",
    },
  },
};

/** An agency. */
export type Agency = Row<typeof agencies.columns>;
