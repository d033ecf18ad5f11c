import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** Two units in one line. */
export const haiDonVi: IntakeRule = {
  code: "hai-don-vi",
  group: "intake",
  severity: "error",
  message: ({ more }) => `Dòng này nêu hai đơn vị tính: ${more["units"]}.`,
  fix: () => "Giữ một đơn vị tính cho cả dòng và đổi số cho đúng đơn vị đó.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Hai đơn vị tính trong một dòng", en: "Two units in one line" },
  help: {
    vi: "Một dòng nêu hai đơn vị tính khác nhau nên không biết số tính theo đơn vị nào. Mỗi dòng một đơn vị tính.",
    en: "A line names two units, so that nobody knows which its numbers are in. One unit a line.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Ủng hộ;tỷ đồng;0,127",
    wrong: "1;Ủng hộ;tỷ đồng;127 triệu",
  },
};
