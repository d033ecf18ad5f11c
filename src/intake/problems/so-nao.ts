import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A column whose numbers may be the period's or to date. */
export const soNao: IntakeRule = {
  code: "so-nao",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `Tiêu đề ${quote(value)} không nói đây là số trong kỳ hay số lũy kế.`,
  fix: () => "Trả lời trong-ky nếu là số trong kỳ, luy-ke nếu là số lũy kế; hoặc ghi rõ ở tiêu đề.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Không rõ số trong kỳ hay lũy kế", en: "In the period or to date?" },
  help: {
    vi: "Tiêu đề không nói số là thực hiện trong kỳ hay lũy kế. Người gửi phải chọn.",
    en: "The head doesn't say whether the numbers are the period's or to date. The sender has to say.",
  },
  example: { file: "so-lieu.xlsx", right: "Thực hiện trong tháng", wrong: "Thực hiện" },
};
