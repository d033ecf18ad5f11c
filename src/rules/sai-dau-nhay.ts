import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Quotation marks that RFC 4180 wouldn't have: stray, unclosed, or text after the closing one. */
export const saiDauNhay: Rule = {
  code: "sai-dau-nhay",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    more["open"]
      ? `Dấu nháy kép mở ở đây, ${quote(value)}, không đóng trong dòng này nên nuốt cả các dòng sau.`
      : `Ô bắt đầu ở đây, ${quote(value)}, có dấu nháy kép nằm sai chỗ. Dấu nháy kép chỉ bao trọn một ô; ` +
        'dấu nháy kép bên trong ô phải viết đôi ("").',
  fix: ({ more }) =>
    more["open"]
      ? "Thêm dấu nháy kép đóng ở cuối ô, hoặc xóa dấu nháy mở nếu ô không có dấu phẩy nào."
      : 'Xóa dấu nháy thừa; nếu nó thuộc về nội dung thì bao cả ô bằng dấu nháy kép và viết đôi dấu bên trong: "thôn ""Mới""".',
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dấu nháy kép sai chỗ", en: "A quotation mark is out of place" },
  help: {
    vi: "Dấu nháy kép bao trọn một ô, mở và đóng; dấu nháy trong nội dung viết đôi. Dấu mở mà không đóng làm mất các dòng sau.",
    en: "Quotation marks enclose a whole cell; one inside is doubled. A mark that is never closed swallows the rows below.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: 'so-tai-chinh,Sở "Tài chính,',
  },
};
