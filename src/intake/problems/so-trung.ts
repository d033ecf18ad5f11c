import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** One figure given twice. */
export const soTrung: IntakeRule = {
  code: "so-trung",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `${more["figure"]} đã có ở ô ${more["other"]}; ô này ghi ${quote(value)}.`,
  fix: () => "So hai ô với văn bản gốc rồi xóa một ô.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Một số liệu ghi hai lần", en: "One figure is given twice" },
  help: {
    vi: "Cùng một địa phương, chỉ tiêu và cột được ghi ở hai ô. Giữ một.",
    en: "The same area, indicator and column stands in two cells. Keep one.",
  },
  example: { file: "so-lieu.xlsx", right: "Can Lộc;6,95", wrong: "Can Lộc;6,95 (hai lần)" },
};
