import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** The last line has no end: the file may have been cut. */
export const thieuXuongDong: Rule = {
  code: "thieu-xuong-dong",
  group: "file",
  severity: "error",
  message: () =>
    "Tệp kết thúc giữa dòng cuối; mỗi dòng, kể cả dòng cuối, phải kết thúc bằng dấu xuống dòng.",
  fix: () =>
    "So dòng cuối với tệp gốc xem có bị cắt mất không, rồi thêm dấu xuống dòng ở cuối tệp.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng cuối không có dấu xuống dòng", en: "The last line has no end" },
  help: {
    vi: "Tệp kết thúc giữa dòng nên có thể đã bị cắt. So dòng cuối với tệp gốc rồi thêm dấu xuống dòng.",
    en: "The file ends inside a line and may have been cut. Compare its last row with the original, then end it.",
  },
  example: {
    file: "breaks.csv",
    right: "2020-04,xi-mang,,Cách tính mới,New method,bc-04\n",
    wrong: "2020-04,xi-mang,,Cách tính mới,New method,bc-04",
  },
};
