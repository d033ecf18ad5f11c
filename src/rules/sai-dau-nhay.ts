import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Quotation marks that RFC 4180 wouldn't have: stray, unclosed, or text after the closing one. */
export const saiDauNhay: Rule = {
  code: "sai-dau-nhay",
  severity: "error",
  title: { vi: "Dấu nháy kép sai chỗ", en: "A quotation mark is out of place" },
  message: ({ value }) =>
    `Ô bắt đầu ở đây, ${quote(value)}, có dấu nháy kép nằm sai chỗ hoặc không đóng. Dấu nháy kép chỉ bao trọn một ô; ` +
    'dấu nháy kép bên trong ô phải viết đôi ("").',
  fix: () =>
    'Xóa dấu nháy thừa; nếu nó thuộc về nội dung thì bao cả ô bằng dấu nháy kép và viết đôi dấu bên trong: "thôn ""Mới""".',
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: 'so-tai-chinh,Sở "Tài chính,',
  },
};
