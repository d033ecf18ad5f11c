import { date, described, id, maybe, words } from "./field.ts";
import { type Row, table } from "./table.ts";

/** `agencies.csv`: who reports and is given tasks; dated like areas. */
export const agencies = table(
  {
    id: described(
      id,
      "Mã cơ quan: tên viết không dấu",
      "The agency's id: its name as a slug",
      "van-phong-dieu-phoi",
    ),
    vi: described(words, "Tên cơ quan", "The agency's name in Vietnamese", "Văn phòng Điều phối"),
    en: described(words, "Tên tiếng Anh", "Its name in English", "Coordination Office"),
    valid_from: described(
      maybe(date),
      "Ngày bắt đầu có hiệu lực; trống khi không rõ hoặc từ trước",
      "First day; empty where it isn't known",
      "2020-01-01",
    ),
    valid_to: described(
      maybe(date),
      "Ngày cuối còn hiệu lực; trống khi vẫn còn",
      "Last day; empty while it lasts",
      "2025-06-30",
    ),
  },
  ["id", "valid_from"],
  {
    vi: "Cơ quan báo cáo hoặc phụ trách chỉ tiêu",
    en: "Agencies that report or are in charge of indicators",
  },
);

/** An agency. */
export type Agency = Row<typeof agencies.columns>;
