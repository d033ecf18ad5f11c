import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A spreadsheet's formula, or the error it shows in place of a result. */
export const congThuc: Rule = {
  code: "cong-thuc",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    value?.startsWith("=")
      ? `${quote(value)} ở cột ${field} là một công thức; tệp chỉ giữ kết quả.`
      : `${quote(value)} ở cột ${field} là thông báo lỗi của bảng tính, không phải số liệu.`,
  fix: ({ value }) =>
    value?.startsWith("=")
      ? "Thay công thức bằng con số mà nó cho ra, sau khi đối chiếu với văn bản gốc."
      : "Mở lại bảng tính, sửa công thức bị lỗi rồi chép con số đúng; nếu chưa có số thì để ô trống hoặc xóa cả dòng.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Công thức hoặc lỗi của bảng tính", en: "A spreadsheet's formula or error" },
  help: {
    vi: "Tệp chỉ giữ kết quả, không giữ công thức; còn #DIV/0!, #REF! là lỗi của bảng tính chứ không phải số liệu. Thay bằng con số đúng.",
    en: "Files keep results, not formulas; #DIV/0! and #REF! are a spreadsheet's errors and no data. Put the right number in their place.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,=1.11+1.11,",
  },
};
