import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { near } from "./near.ts";
import type { IntakeRule } from "./rule.ts";

/** A name that is no area's, or several'. */
export const diaPhuongKhongRo: IntakeRule = {
  code: "dia-phuong-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value, options }) =>
    options.length > 2
      ? `${quote(value)} có thể là ${near(options)}.`
      : `${quote(value)} không khớp với tên địa phương nào của kỳ báo cáo.`,
  fix: () =>
    "Chọn địa phương đúng, hoặc viết kèm loại đơn vị: huyện Kỳ Anh, TX Kỳ Anh, TP Hà Tĩnh.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tên địa phương không rõ", en: "Unknown or ambiguous area" },
  help: {
    vi: "Tên không khớp với địa phương nào của kỳ, hoặc nhiều nơi cùng mang tên: Kỳ Anh có huyện và thị xã. Viết kèm loại đơn vị.",
    en: "The name is no area's of the period, or several bear it: Kỳ Anh is a district and a town. Write the type with it.",
  },
  example: { file: "so-lieu.xlsx", right: "TX Kỳ Anh;0,5", wrong: "Kỳ Anh;0,5" },
};
