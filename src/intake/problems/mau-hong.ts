import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** The form without one of its heads. */
export const mauHong: IntakeRule = {
  code: "mau-hong",
  group: "intake",
  severity: "error",
  message: ({ more }) => `Mẫu thiếu cột ${quote(more["head"] ?? null)}, hoặc cột này có hai lần.`,
  fix: ({ more }) =>
    `Nếu chỉ lỡ tay thì ghi lại tiêu đề ${quote(more["head"] ?? null)} như mẫu; nếu không, lấy lại mẫu của tháng rồi chép số liệu sang.`,
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Mẫu bị sửa tiêu đề", en: "The form's heads were changed" },
  help: {
    vi: "Mẫu nhận ra được nhưng thiếu hoặc thừa một tiêu đề. Lấy lại mẫu của tháng và chép số sang.",
    en: "The form is known, but one of its heads is missing or doubled. Take the month's form anew and copy the numbers.",
  },
  example: { file: "so-lieu.xlsx", right: "Lũy kế", wrong: "Luỹ kế cả năm" },
};
