import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A word that is none of a column's list. */
export const luaChonLa: IntakeRule = {
  code: "lua-chon-la",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `${quote(value)} không có trong danh sách của cột. Cột nhận: ${more["allowed"]}.`,
  fix: () => "Chọn một từ trong danh sách, hoặc để trống.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Không có trong danh sách của cột", en: "Not in the column's list" },
  help: {
    vi: "Cột này chỉ nhận các từ trong danh sách thả xuống của mẫu. Chọn một từ, hoặc để trống; lời khác thì ghi ở cột Ghi chú.",
    en: "This column takes the words of the form's list only. Choose one or leave it empty; other words belong in the notes.",
  },
  example: { file: "so-lieu.xlsx", right: "gần", wrong: "khoảng" },
};
