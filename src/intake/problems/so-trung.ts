import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** One figure given twice. */
export const soTrung: IntakeRule = {
  code: "so-trung",
  group: "intake",
  severity: "error",
  title: { vi: "Một số liệu ghi hai lần", en: "One figure is given twice" },
  help: {
    vi: "Cùng một địa phương, chỉ tiêu và cột được ghi ở hai ô. Giữ một.",
    en: "The same area, indicator and column stands in two cells. Keep one.",
  },
  message: ({ value, more }) =>
    `${more["figure"]} đã có ở ô ${more["other"]}; ô này ghi ${quote(value)}.`,
  fix: () => "So hai ô với văn bản gốc rồi xóa một ô.",
  example: { file: "so-lieu.xlsx", right: "Can Lộc;6,95", wrong: "Can Lộc;6,95 (hai lần)" },
};
