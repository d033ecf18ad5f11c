import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A formula that looks beyond its workbook. */
export const congThucGoiNgoai: IntakeRule = {
  code: "cong-thuc-goi-ngoai",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `Công thức ${quote(more["formula"] ? `=${more["formula"]}` : value)} lấy số từ ngoài tệp này.`,
  fix: () => "Thay công thức bằng con số đã kiểm tra (Sao chép → Dán giá trị).",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Công thức lấy số từ bên ngoài", en: "A formula calls out" },
  help: {
    vi: "Công thức lấy số từ tệp khác, chương trình khác hoặc mạng, nên không ai kiểm lại được. Thay bằng con số.",
    en: "The formula takes its number from another file, a program or the network, where nobody can check it. Put the number in its place.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;='[khac.xlsx]Biểu 1'!C7",
  },
};
