import type { HelpPage } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { ProseRule } from "./rule.ts";

/** A setting of the site that can't be used. */
export const vanCaiDat: ProseRule = {
  code: "van-cai-dat",
  group: "prose",
  severity: "error",
  message: ({ value, more }) => `Mục ${more["path"]} trong site.json không đúng (${quote(value)}).`,
  fix: ({ more }) => `${more["expected"]}.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cài đặt của trang không đúng", en: "A setting of the site is wrong" },
  help: {
    vi: "Tệp `site.json` giữ tên trang, giấy phép, nơi liên hệ. Mục báo lỗi thiếu, thừa hoặc sai kiểu: địa chỉ phải bắt đầu bằng `https://`, chữ phải có đủ tiếng Việt và tiếng Anh; chỗ chưa có thì để trống, không điền cho có.",
    en: "The file `site.json` has the site's name, licence and contact. The setting named is missing, needless or of another kind: addresses begin with `https://`, words come in both languages; what there isn't stays empty rather than invented.",
  },
  example: {
    file: "content/site.json",
    right: '"url": "https://example.org/giay-phep"',
    wrong: '"url": "example.org/giay-phep"',
  },
};
