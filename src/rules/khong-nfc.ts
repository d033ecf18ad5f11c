import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** Letters whose marks are characters of their own: the same to the eye, another text to a machine. */
export const khongNfc: Rule = {
  code: "khong-nfc",
  group: "file",
  severity: "error",
  message: ({ value }) =>
    `${quote(value)} gồm chữ và dấu là hai ký tự rời (Unicode tổ hợp); chữ có dấu phải là một ký tự dựng sẵn (NFC).`,
  fix: ({ value }) =>
    `Gõ lại là ${quote((value ?? "").normalize("NFC"))} với bảng mã Unicode dựng sẵn trong bộ gõ.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Chữ có dấu ở dạng tổ hợp", en: "Letters aren't in composed form (NFC)" },
  help: {
    vi: "Cùng một chữ có dấu có thể được lưu theo hai cách; máy coi là hai chữ khác nhau. Tệp dùng dạng dựng sẵn (NFC); npm run fix đổi giúp.",
    en: "A letter with marks can be stored in two ways that machines take for two texts. Files use the composed form (NFC); npm run fix writes it.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Sở Ta\u0300i chính,",
  },
};
