import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** Rows in which nothing stands; several in a row are one problem. */
export const dongTrong: Rule = {
  code: "dong-trong",
  group: "table",
  severity: "error",
  message: ({ line, value, more }) => {
    const last = line + Number(more["count"]) - 1;
    const what = value === "" ? "không có gì" : "chỉ có dấu phẩy hoặc khoảng trắng";
    return last > line
      ? `Từ dòng ${line} đến dòng ${last} ${what}; tệp không được có dòng trống.`
      : `Dòng này ${what}; tệp không được có dòng trống.`;
  },
  fix: ({ more }) =>
    `Xóa ${more["count"] === "1" ? "dòng này" : `${more["count"]} dòng này`}, hoặc chạy npm run fix.`,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng trống", en: "A blank row" },
  help: {
    vi: "Giữa hoặc cuối tệp có dòng không chứa gì, thường do xóa nội dung trong bảng tính. Lệnh npm run fix bỏ các dòng này.",
    en: "There are rows with nothing in them, mostly left by a spreadsheet. The command npm run fix removes them.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,\n",
    wrong: "2020-03,2020-03-31,transcribed,\n,,,\n",
  },
};
