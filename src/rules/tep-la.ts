import { singleFiles } from "../data/data-set.ts";
import { nearest } from "../text/suggest.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const names = Object.values(singleFiles).map(({ file }) => file);

/** A file that no data set has: its figures would be read by nobody. */
export const tepLa: Rule = {
  code: "tep-la",
  group: "file",
  severity: "error",
  message: ({ value }) =>
    `${quote(value)} không phải là tệp của bộ số liệu. Bộ số liệu gồm ${names.join(", ")}, ` +
    "targets/<năm>.csv và figures/<kỳ>/<đơn vị báo cáo>.csv.",
  fix: ({ value }) => {
    const near = nearest(
      (value ?? "").slice(0, 80),
      names.map((id) => ({ id, names: [] })),
      1,
    )[0];
    return near
      ? `Có phải là ${near}? Nếu đúng thì đổi tên tệp; nếu không thì chuyển tệp ra khỏi thư mục số liệu.`
      : "Chuyển tệp ra khỏi thư mục số liệu, hoặc đặt lại đúng thư mục và tên nếu là tệp số liệu.";
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp không thuộc bộ số liệu", en: "The file is none of a data set's" },
  help: {
    vi: "Trong thư mục số liệu có tệp không thuộc bộ số liệu, nên không ai đọc nó. Đổi tên cho đúng, hoặc chuyển đi chỗ khác.",
    en: "A file in the data directory belongs to no data set, so nobody would read it. Rename it, or move it elsewhere.",
  },
  example: { file: "release.csv", belongs: "releases.csv" },
};
