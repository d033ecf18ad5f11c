import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Words or a sign where a number stands: nil and not known are two things, and only a person can say. */
export const chuThaySo: Rule = {
  code: "chu-thay-so",
  group: "cell",
  severity: "error",
  message: ({ field, value }) =>
    `${quote(value)} ở cột ${field} không phải là số. Không có và chưa biết là hai việc khác nhau.`,
  fix: () =>
    "Nếu văn bản nói rõ là không có thì ghi 0; nếu chưa có số liệu thì để ô trống, hoặc xóa cả dòng khi dòng không còn số nào. " +
    "Lời giải thích ghi ở cột note.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Chữ hoặc dấu thay cho số", en: "Words or a sign in place of a number" },
  help: {
    vi: "Ô số chỉ nhận con số. Văn bản nói rõ là không có thì ghi 0; chưa có số liệu thì để trống. Máy không tự đoán giữa hai việc này.",
    en: "A number's cell takes numbers only. Write 0 where the document says there was none, leave it empty where nothing is known: a machine can't tell which.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,không,",
  },
};
