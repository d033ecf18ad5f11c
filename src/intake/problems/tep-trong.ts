import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file without a byte. */
export const tepTrong: IntakeRule = {
  code: "tep-trong",
  group: "intake",
  severity: "error",
  message: () => "Tệp này không chứa gì.",
  fix: () => "Chép lại tệp từ máy gốc rồi thử lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp không có gì", en: "The spreadsheet is empty" },
  help: {
    vi: "Tệp không chứa byte nào, có thể do chép dở. Chép lại từ máy gốc.",
    en: "The file holds nothing, perhaps because copying stopped. Copy it again.",
  },
  example: { file: "so-lieu.xlsx", right: "1;Đường giao thông nông thôn;km;28,67", wrong: "" },
};
