import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { limitBreaks } from "./limit-breaks.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "mat-dau-thap-phan";

/** A file whose numbers lost their decimal points on save: one problem, not one for each number. */
export const matDauThapPhan: Rule = {
  code,
  group: "consistency",
  severity: "error",
  isOfWholeFile: true,
  message: ({ value, more }) =>
    `Trong tệp có ${more["n"]} số lớn gấp nghìn lần mức có thể có hoặc số đã nộp trước, số đầu là ${quote(value)}. ` +
    "Bảng tính cài đặt tiếng Việt hiểu dấu chấm là dấu ngăn hàng nghìn nên khi lưu đã biến 15.092 thành 15092.",
  fix: () =>
    "Lấy lại bản trước khi mở bằng bảng tính và nhập lại số liệu qua mẫu Excel; " +
    "không lưu tệp CSV của bộ số liệu bằng bảng tính.",
  find: (context) =>
    [...limitBreaks(context).files.values()].map(({ at, field, n }) =>
      faultAt(at, code, field, { n: String(n) }),
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cả tệp mất dấu thập phân", en: "The whole file lost its decimal points" },
  help: {
    vi: "Các số trong tệp dường như mất dấu thập phân cùng một lúc. Đó là điều xảy ra khi mở tệp bằng bảng tính tiếng Việt rồi lưu lại. Lấy lại tệp trước khi mở, đừng sửa từng ô.",
    en: "The file's numbers seem to have lost their decimal points together, as happens when a Vietnamese spreadsheet opens and saves it. Take the file as it was before; don't mend cell by cell.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right:
      'thi-xa-ky-anh,duong-giao-thong,km,0.5,,2020-04-16,,,bc-04,"I.2, chú thích 1",\n' +
      "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,",
    wrong:
      'thi-xa-ky-anh,duong-giao-thong,km,500,,2020-04-16,,,bc-04,"I.2, chú thích 1",\n' +
      "tinh-ha-tinh,duong-giao-thong,km,7770,9990,",
  },
};
