import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A unit that nobody knows. */
export const donViKhongRo: IntakeRule = {
  code: "don-vi-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `${quote(value)} không phải là đơn vị tính nào trong danh mục.`,
  fix: ({ options }) =>
    options.length > 0
      ? "Chọn đơn vị tính đúng, hoặc viết lại như trong danh mục."
      : "Viết đơn vị tính như trong danh mục: km, ha, m², tấn, triệu đồng, tỷ đồng…",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Đơn vị tính không rõ", en: "The unit isn't known" },
  help: {
    vi: "Đơn vị tính không có trong danh mục. Viết như trong danh mục: `km`, `ha`, `tấn`, `triệu đồng`.",
    en: "The unit isn't in the list. Write it as the list does: `km`, `ha`, `m2`.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;kmm;28,67",
  },
};
