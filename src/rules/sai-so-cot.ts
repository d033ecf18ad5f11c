import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A row has more or fewer cells than the head. */
export const saiSoCot: Rule = {
  code: "sai-so-cot",
  severity: "error",
  title: { vi: "Dòng thừa hoặc thiếu ô", en: "A row has too many or too few cells" },
  message: ({ value, more }) =>
    value === ""
      ? `Dòng này trống; mỗi dòng phải có ${more["expected"]} ô như dòng tiêu đề.`
      : `Dòng này có ${more["found"]} ô, phải có ${more["expected"]} ô như dòng tiêu đề: ${quote(value)}.`,
  fix: ({ value, more }) => {
    if (value === "") return "Xóa dòng trống.";
    return Number(more["found"]) > Number(more["expected"])
      ? "Số thập phân viết bằng dấu chấm (5,6 viết là 5.6); ô chữ có dấu phẩy phải bao bằng dấu nháy kép."
      : "Thêm dấu phẩy cho các ô trống còn thiếu, kể cả ở cuối dòng; kiểm tra dòng có bị cắt đôi không.";
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,2,22,",
  },
};
