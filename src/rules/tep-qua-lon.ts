import { largestFile } from "../data/source-file.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A file far larger than any table of a month: most often another document under a CSV's name. */
export const tepQuaLon: Rule = {
  code: "tep-qua-lon",
  group: "file",
  severity: "error",
  message: () =>
    `Tệp lớn hơn ${largestFile / 1_000_000} MB nên không được đọc; tệp số liệu của một kỳ chỉ vài chục kB.`,
  fix: () =>
    "Kiểm tra có phải là tệp Excel, PDF hay tệp nén bị đổi đuôi không. Nếu đúng là số liệu thì nộp theo từng kỳ, " +
    "mỗi đơn vị báo cáo một tệp.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp quá lớn", en: "The file is too large" },
  help: {
    vi: "Tệp lớn hơn 5 MB không phải là tệp số liệu của một kỳ. Kiểm tra có nộp nhầm tệp không.",
    en: "A file above 5 MB is no period's data. See whether another file was handed in by mistake.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,",
    wrong: `2020-03,2020-03-31,transcribed,${"Ghi chú dài. ".repeat(largestFile / 10)}`,
  },
};
