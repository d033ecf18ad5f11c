import { figuresPath } from "../data/data-set.ts";
import { faultAt } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A period is released of which no figure is there. */
export const congBoTrong: Rule = {
  code: "cong-bo-trong",
  group: "release",
  severity: "error",
  message: ({ value }) =>
    `Kỳ ${periodInWords(value ?? "", "vi")} được công bố nhưng thư mục figures/${value} không có số liệu nào.`,
  fix: ({ value }) =>
    `Thêm số liệu vào figures/${value}, hoặc sửa hay xóa dòng này trong releases.csv.`,
  find({ data, broken, paths }) {
    const filled = new Set(data.observations.map((row) => row.period));
    if (broken.has("observations")) {
      // A file that couldn't be read may hold figures: its own faults come first.
      for (const path of paths) filled.add(figuresPath.exec(path)?.[1] ?? "");
    }
    return data.releases
      .filter((row) => !filled.has(row.period))
      .map((row) => ({ ...faultAt(row.at, "cong-bo-trong", "period"), absent: row.period }));
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Công bố một kỳ chưa có số liệu", en: "A period without figures is released" },
  help: {
    vi: "Tệp releases.csv ghi là đã công bố một kỳ mà không có tệp số liệu nào. Thêm số liệu, hoặc bỏ dòng công bố.",
    en: "The file releases.csv releases a period of which there is no figure. Add the figures, or remove the row.",
  },
  example: {
    file: "releases.csv",
    right: "2020-04,2020-04-30,live,\n",
    wrong: "2020-04,2020-04-30,live,\n2020-05,2020-05-31,live,\n",
  },
};
