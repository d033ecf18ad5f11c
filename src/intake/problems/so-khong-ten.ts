import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A number of which nothing says what it is. */
export const soKhongTen: IntakeRule = {
  code: "so-khong-ten",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    more["lacks"] === "ids"
      ? `Số ${quote(value)} ở một hàng không có sẵn trong mẫu: bên phải hàng không có mã chỉ tiêu, mã địa phương.`
      : `Số ${quote(value)} không có tên chỉ tiêu hoặc địa phương ở hàng của nó.`,
  fix: ({ more }) =>
    more["lacks"] === "ids"
      ? "Chuyển số về hàng của chỉ tiêu ấy rồi xóa hàng này. Nếu mẫu không có chỉ tiêu ấy thì hỏi Văn phòng Điều phối."
      : "Ghi tên chỉ tiêu và địa phương vào đúng cột của hàng này, hoặc xóa số.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số không rõ của cái gì", en: "A number without a name" },
  help: {
    vi: "Hàng này có số mà không có tên chỉ tiêu hoặc địa phương. Ghi tên vào đúng cột.",
    en: "The row has a number and no name of an indicator or area. Write the name in its column.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;;km;28,67",
  },
};
