import { figuresPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { askOrLookUp, nearestNames } from "./named.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A file of figures named by nobody who reports: neither an agency nor an area. */
export const donViBaoCaoLa: Rule = {
  code: "don-vi-bao-cao-la",
  group: "file",
  severity: "error",
  isOfWholeFile: true,
  message: ({ value }) =>
    `${quote(value)} không phải là cơ quan nào trong agencies.csv hay địa phương nào trong areas.csv; ` +
    "tệp số liệu phải mang mã của đơn vị báo cáo.",
  fix: ({ more }) => askOrLookUp(more["near"], "agencies.csv hoặc areas.csv"),
  find({ paths, data, broken, agencies, areas }) {
    if (broken.has("agencies") || broken.has("areas")) return [];
    const faults: Fault[] = [];
    const reporters = [...data.agencies, ...data.areas];
    for (const file of paths) {
      const reporter = figuresPath.exec(file)?.[2];
      if (reporter === undefined || agencies.has(reporter) || areas.has(reporter)) continue;
      const more = nearestNames(reporter, reporters);
      faults.push(faultOfFile(file, "don-vi-bao-cao-la", reporter, more));
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tên tệp không phải là đơn vị báo cáo", en: "The file's name is no reporter" },
  help: {
    vi: "Tên tệp số liệu là mã của cơ quan hoặc địa phương báo cáo. Đổi tên tệp cho đúng mã.",
    en: "A file of figures is named by the id of the agency or area that reports. Rename it so.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-foi.csv",
    belongs: "figures/2020-04/van-phong-dieu-phoi.csv",
  },
};
