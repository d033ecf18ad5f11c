import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A tag asks for a share that can't be worked out. */
export const vanKhongCoTyLe: ProseRule = {
  code: "van-khong-co-ty-le",
  group: "prose",
  severity: "error",
  message: ({ value }) => `Không tính được tỷ lệ cho ${value}.`,
  fix: () => "Sửa thuộc tính of hoặc viết lại câu.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Thẻ nêu tỷ lệ không tính được",
    en: "A tag asks for a share that can't be worked out",
  },
  help: {
    vi: "Không đủ số để tính tỷ lệ mà thẻ `<TyLe />` hỏi: thiếu kế hoạch, thiếu tổng, hoặc chỉ tiêu không phải là một phần của chỉ tiêu nào. Chọn cách so sánh khác ở thuộc tính `of`, hoặc viết lại câu.",
    en: "The share that the tag `<TyLe />` asks for can't be worked out: the plan or the total is missing, or the indicator is part of no other. Compare it otherwise by the attribute `of`, or write the sentence anew.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'of="plan"',
    wrong: 'of="whole"',
  },
};
