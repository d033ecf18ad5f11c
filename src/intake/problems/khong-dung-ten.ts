import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A file whose bytes are of another kind than its name says. */
export const khongDungTen: IntakeRule = {
  code: "khong-dung-ten",
  group: "intake",
  severity: "error",
  message: ({ value, more }) =>
    `Tệp ${quote(value)} thật ra là ${more["what"]}, không đúng với đuôi tên. Lệnh nhập đọc .xlsx, .xls, .ods và .csv.`,
  fix: () => "Mở tệp bằng Excel hoặc LibreOffice, chọn lưu thành .xlsx rồi nhập tệp vừa lưu.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: {
    vi: "Nội dung tệp không đúng với đuôi tên",
    en: "The content is not what the name says",
  },
  help: {
    vi: "Đuôi của tên tệp nói một loại, nội dung lại là loại khác. Mở tệp bằng Excel rồi lưu lại thành .xlsx.",
    en: "The ending says one kind of file, the content is another. Open it in Excel and save it as .xlsx.",
  },
  example: { file: "so-lieu.xlsx", right: "so-lieu.xls", wrong: "so-lieu.xlsx" },
};
