import type { HelpPage } from "../../rules/explained.ts";
import type { ProseRule } from "./rule.ts";

/** A tag without an attribute that it must have. */
export const vanThieuThuocTinh: ProseRule = {
  code: "van-thieu-thuoc-tinh",
  group: "prose",
  severity: "error",
  message: ({ value, more }) => `Thẻ <${value} /> thiếu thuộc tính ${more["missing"]}.`,
  fix: ({ more }) => `Thêm ${more["missing"]}="…": ${more["said"]}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thiếu thuộc tính", en: "An attribute is missing" },
  help: {
    vi: "Thẻ phải nói đủ lấy số nào: chỉ tiêu nào, kỳ nào. Thêm thuộc tính mà thông báo nêu tên.",
    en: "A tag says which figure to take: of which indicator and which period. Add the attribute that the message names.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: 'làm được <SoLieu indicator="duong-giao-thong" /> đường',
  },
};
