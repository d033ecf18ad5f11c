import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A tag asks for a plan that nobody set. */
export const vanKhongCoKeHoach: ProseRule = {
  code: "van-khong-co-ke-hoach",
  group: "prose",
  severity: "error",
  message: ({ value }) => `Không có kế hoạch cho ${value}.`,
  fix: () => "Tra các dòng trong targets/<năm>.csv, hoặc viết lại câu.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ nêu kế hoạch không có", en: "A tag asks for a plan that isn't there" },
  help: {
    vi: "Năm, chỉ tiêu hoặc địa phương nêu trong thẻ `<KeHoach />` chưa có kế hoạch trong thư mục `targets`. Sửa thẻ, hoặc thêm dòng kế hoạch kèm văn bản giao trước.",
    en: "There is no plan in the folder `targets` for the year, indicator or area that the tag `<KeHoach />` names. Mend the tag, or first add the plan's row with its document.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: '<KeHoach indicator="duong-giao-thong" year="2020" />',
    wrong: '<KeHoach indicator="duong-giao-thong" year="2021" />',
  },
};
