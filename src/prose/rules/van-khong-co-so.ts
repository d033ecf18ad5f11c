import type { HelpPage } from "../../rules/explained.ts";
import { askOr } from "./near.ts";
import type { ProseRule } from "./rule.ts";

/** A tag asks for a figure that no document gives. */
export const vanKhongCoSo: ProseRule = {
  code: "van-khong-co-so",
  group: "prose",
  severity: "error",
  message: ({ value }) =>
    `Không có số liệu cho ${value}: không văn bản nào nêu, và không suy ra được.`,
  fix: ({ more }) =>
    askOr(
      more["near"],
      "sửa kỳ, địa phương hoặc cột; nếu nơi ấy không phát sinh thì nói bằng lời, không dùng thẻ.",
    ),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Thẻ nêu số liệu không có", en: "A tag asks for a figure that isn't there" },
  help: {
    vi: "Kỳ, địa phương hoặc cột nêu trong thẻ chưa có số liệu nào. Sửa thẻ cho trúng số đang có, hoặc nói bằng lời; trang không bao giờ tự điền số 0.",
    en: "There is no figure for the period, area or column that the tag names. Make it name one that is there, or say it in words; the site never puts a 0 of its own.",
  },
  example: {
    file: "content/vi/thang/2020-04.mdx",
    right: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-04" /> đường',
    wrong: 'làm được <SoLieu indicator="duong-giao-thong" period="2020-05" /> đường',
  },
};
