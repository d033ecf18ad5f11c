import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A row of a text file with another number of cells. */
export const lechO: IntakeRule = {
  code: "lech-o",
  group: "intake",
  severity: "error",
  message: ({ more }) =>
    `Dòng ${more["line"]} có ${more["found"]} ô, các dòng khác có ${more["expected"]}: không biết chắc ô nào đứng ở cột nào.`,
  fix: () =>
    "Có lẽ dấu phẩy thập phân bị hiểu là dấu ngăn cột. Lưu lại thành .xlsx, hoặc thành CSV với dấu chấm phẩy.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Hàng thừa hoặc thiếu ô", en: "Cells may stand under wrong heads" },
  help: {
    vi: "Một hàng của tệp CSV có số ô khác các hàng kia, thường vì dấu phẩy thập phân trùng với dấu ngăn cột. Lưu lại thành .xlsx.",
    en: "A row of the CSV file has another number of cells than the others, mostly because decimal commas part columns. Save it as .xlsx.",
  },
  example: { file: "so-lieu.csv", right: "Can Lộc;6,95;28,67", wrong: "Can Lộc,6,95,28,67" },
};
