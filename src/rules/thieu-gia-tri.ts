import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A cell is empty in a column that may not be. */
export const thieuGiaTri: Rule = {
  code: "thieu-gia-tri",
  group: "cell",
  severity: "error",
  message: ({ field }) => `Ô ở cột ${field} đang trống; cột này bắt buộc phải có giá trị.`,
  fix: ({ field }) =>
    field === "value"
      ? "Điền số vào cột value. Nếu chưa có số liệu thì xóa cả dòng; không ghi 0 thay cho số chưa biết."
      : `Điền giá trị vào cột ${field}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ô bắt buộc bị bỏ trống", en: "A required cell is empty" },
  help: {
    vi: "Ô này bắt buộc phải có giá trị. Điền vào, hoặc bỏ cả dòng nếu chưa có số liệu.",
    en: "This cell may not be empty. Fill it, or leave the row out where there is no figure.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,,2.22,",
  },
};
