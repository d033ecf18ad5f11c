import type { IntakeRule } from "./rule.ts";

/** A file without a byte. */
export const tepTrong: IntakeRule = {
  code: "tep-trong",
  group: "intake",
  severity: "error",
  title: { vi: "Tệp không có gì", en: "The spreadsheet is empty" },
  help: {
    vi: "Tệp không chứa byte nào, có thể do chép dở. Chép lại từ máy gốc.",
    en: "The file holds nothing, perhaps because copying stopped. Copy it again.",
  },
  message: () => "Tệp này không chứa gì.",
  fix: () => "Chép lại tệp từ máy gốc rồi thử lại.",
  example: { file: "so-lieu.xlsx", right: "1;Đường giao thông nông thôn;km;28,67", wrong: "" },
};
