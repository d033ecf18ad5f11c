import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A figure in merged cells. */
export const oGop: IntakeRule = {
  code: "o-gop",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `Số ${quote(value)} đứng trong các ô gộp ${more["range"]}: không rõ là của hàng nào, cột nào.`,
  fix: () => "Tách ô (bỏ gộp) rồi ghi số vào đúng hàng và cột của nó.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số nằm trong ô gộp", en: "A figure in merged cells" },
  help: {
    vi: "Số đứng trong các ô gộp nên không rõ là của hàng, cột nào. Tách ô rồi ghi từng số.",
    en: "A figure stands in merged cells, so that its row or column isn't certain. Split them and write each number.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;18,96;28,67",
    wrong: "1;Đường giao thông nông thôn;km;18,96 (gộp hai ô)",
  },
};
