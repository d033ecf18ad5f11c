import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A sum of which it isn't certain what it sums up. */
export const tongKhongRo: IntakeRule = {
  code: "tong-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value, options }) => `${quote(value)} có phải là số của ${options[0]?.vi}?`,
  fix: () => "Trả lời bằng mã địa phương nếu đúng; trả lời bo-qua nếu chỉ là tổng các dòng.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Dòng tổng không rõ của đâu", en: "A sum without a place" },
  help: {
    vi: "Dòng “Tổng cộng” có thể là số của toàn địa bàn hay chỉ là tổng các dòng được liệt kê. Người gửi phải chọn.",
    en: "A line “total” may be the whole area's figure or only the sum of the lines above. The sender has to say.",
  },
  example: { file: "so-lieu.xlsx", right: "Toàn tỉnh;18,96", wrong: "Tổng cộng;18,96" },
};
