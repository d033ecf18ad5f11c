import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A figure in a hidden row or column. */
export const hangCotAn: IntakeRule = {
  code: "hang-cot-an",
  group: "intake",
  severity: "error",
  message: ({ value }) => `Ô chứa ${quote(value)} nằm trong hàng hoặc cột bị ẩn.`,
  fix: () => "Bỏ ẩn hàng, cột và bỏ bộ lọc, xem lại số; số thừa thì xóa. Rồi lưu và nhập lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số nằm trong hàng hoặc cột bị ẩn", en: "A figure in a hidden row or column" },
  help: {
    vi: "Số nằm ở hàng hoặc cột đang ẩn (kể cả do bộ lọc) nên người gửi có thể không biết. Bỏ ẩn, xem lại.",
    en: "A figure stands in a row or column that is hidden, by a filter perhaps, and its sender may not know. Show it and look.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;28,67 (hàng ẩn)",
  },
};
