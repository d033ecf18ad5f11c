import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import { tagNames } from "../component.ts";
import type { ProseRule } from "./rule.ts";

/** A number stands in commentary that should have come from the data. */
export const vanGoSo: ProseRule = {
  code: "van-go-so",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Số ${quote(value)} gõ thẳng vào lời nhận xét sẽ không đổi theo khi số liệu được đính chính.`,
  fix: () => `Lấy số từ số liệu bằng ${tagNames}; số đếm nhỏ không phải số liệu thì viết bằng chữ.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số liệu gõ tay trong nhận xét", en: "A figure typed into commentary" },
  help: {
    vi: "Số gõ thẳng vào lời nhận xét không đổi theo khi số liệu được đính chính, nên trang sẽ nói hai số khác nhau. Lấy số bằng thẻ như `<SoLieu />`; số đếm nhỏ thì viết bằng chữ. Ngày, năm và số văn bản được gõ như thường.",
    en: "A number typed into commentary stays when the figure is corrected, and the page would say two different things. Take it from the data by a tag such as `<SoLieu />`; write small counts in words. Days, years and numbers of documents may be typed.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: "làm được 7,77 km đường",
  },
};
