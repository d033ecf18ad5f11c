import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A row of figures that gives no figure. */
export const khongCoSo: Rule = {
  code: "khong-co-so",
  group: "cell",
  severity: "error",
  message: () => "Cả value và to_date đều trống; mỗi dòng phải có ít nhất một trong hai số.",
  fix: () =>
    "Điền số thực hiện trong kỳ (value) hoặc lũy kế (to_date). Chưa có số liệu thì xóa cả dòng; " +
    "chỉ ghi 0 khi văn bản nói rõ là không có.",
  find: ({ data }) =>
    data.observations
      .filter((row) => row.value === null && row.to_date === null)
      .map((row) => faultAt(row.at, "khong-co-so", "value")),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng không có số nào", en: "A row gives no figure" },
  help: {
    vi: "Mỗi dòng số liệu phải có số trong kỳ hoặc số lũy kế. Chưa có số thì bỏ cả dòng.",
    en: "A row of figures gives a number for the period or to date. Where there is none yet, leave the row out.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,,",
  },
};
