import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** An answer that no question takes. */
export const traLoiLa: IntakeRule = {
  code: "tra-loi-la",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    more["allowed"]
      ? `Câu trả lời ${quote(value)} không nằm trong các lựa chọn: ${more["allowed"]}.`
      : `Câu trả lời ${quote(value)} không ứng với câu hỏi nào.`,
  fix: () =>
    "Viết lại câu trả lời theo mẫu ô=giá trị, với một trong các lựa chọn đã nêu, hoặc bỏ câu trả lời này.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Câu trả lời không dùng được", en: "An answer that fits no question" },
  help: {
    vi: "Câu trả lời không ứng với câu hỏi nào, hoặc không nằm trong các lựa chọn. Sửa lại theo danh sách của câu hỏi.",
    en: "The answer fits no question, or is none of its choices. Write one of those that are listed.",
  },
  example: { file: "so-lieu.xlsx", right: "C7=5666", wrong: "C7=năm nghìn" },
};
