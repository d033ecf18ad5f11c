import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** An attribute that the tag hasn't, or has twice. */
export const vanThuocTinhLa: ProseRule = {
  code: "van-thuoc-tinh-la",
  group: "prose",
  severity: "error",
  message: ({ value, more }) =>
    `Thẻ <${more["tag"]} /> không có thuộc tính ${quote(value)}, hoặc thuộc tính này lặp lại.`,
  fix: ({ more }) => `Chỉ dùng: ${more["allowed"]}; mỗi thuộc tính một lần.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thuộc tính không được dùng", en: "An attribute that the tag hasn't" },
  help: {
    vi: "Mỗi thẻ chỉ có vài thuộc tính, mỗi thuộc tính viết một lần; thông báo nêu đủ tên. Thường là gõ sai tên, như `huyen` thay cho `area`.",
    en: "A tag has a few attributes, each written once; the message names them all. Mostly the name was misspelt or guessed: `huyen` for `area`.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'area="huyen-can-loc"',
    wrong: 'huyen="huyen-can-loc"',
  },
};
