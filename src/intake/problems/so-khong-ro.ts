import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { near } from "./near.ts";
import type { IntakeRule } from "./rule.ts";

/** A typed text that is several numbers. */
export const soKhongRo: IntakeRule = {
  code: "so-khong-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value, options }) =>
    options.length > 1
      ? `${quote(value)} là chữ, đọc được nhiều cách: ${near(options)}?`
      : `${quote(value)} là chữ trông như số; có phải là ${options[0]?.vi}?`,
  fix: () => "Chọn số đúng theo văn bản gốc, hoặc sửa ô thành số (không phải chữ) rồi nhập lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số gõ dạng chữ, đọc được nhiều cách", en: "A typed number with several meanings" },
  help: {
    vi: "Ô là chữ chứ không phải số, và đọc được nhiều cách: 5.666 có thể là 5666 hay 5,666. Người gửi phải chọn.",
    en: "The cell is text and reads in several ways: 5.666 may be 5666 or 5,666. The sender has to say.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Xi măng đã nhận;tấn;5666",
    wrong: "1;Xi măng đã nhận;tấn;5.666",
  },
};
