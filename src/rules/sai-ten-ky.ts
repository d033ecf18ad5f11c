import { figuresPath, targetsPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import { isPeriod } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { askPeriod, periodForms } from "./sai-ky.ts";

/** A folder of figures or a file of targets whose name is no period. */
export const saiTenKy: Rule = {
  code: "sai-ten-ky",
  group: "file",
  severity: "error",
  message: ({ value }) =>
    `${quote(value)} không phải là một kỳ; thư mục trong figures và tệp trong targets phải mang tên kỳ: ${periodForms}.`,
  fix: ({ value }) => askPeriod(value ?? "", "đổi tên thành"),
  find({ paths }) {
    const seen = new Set<string>();
    const faults: Fault[] = [];
    for (const file of paths) {
      const folder = figuresPath.exec(file)?.[1];
      const name = folder ?? targetsPath.exec(file)?.[1];
      if (name === undefined || isPeriod(name)) continue;
      if (folder !== undefined && seen.has(folder)) continue; // said once, at the folder's first file
      if (folder !== undefined) seen.add(folder);
      faults.push(faultOfFile(file, "sai-ten-ky", name));
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Tên thư mục hoặc tệp không phải là kỳ",
    en: "A folder's or file's name is no period",
  },
  help: {
    vi: "Thư mục số liệu và tệp kế hoạch mang tên kỳ: 2020-04, 2020-Q1, 2021. Đổi tên cho đúng.",
    en: "Folders of figures and files of targets are named by their period: 2020-04, 2020-Q1, 2021. Rename them.",
  },
  example: { file: "targets/nam-2020.csv", belongs: "targets/2020.csv" },
};
