import { cellAt, type Fault, faultAt, type Place } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";
import { unordered } from "./unordered.ts";

/** Two rows of one file with the same key. */
export const trungKhoa: Rule = {
  code: "trung-khoa",
  group: "reference",
  severity: "error",
  message: ({ more }) =>
    `Dòng này trùng với dòng ${more["line"]}: ${more["key"]}. Mỗi mục chỉ được có một dòng trong tệp.`,
  fix: ({ more }) =>
    `So hai dòng với văn bản gốc rồi giữ một dòng; nếu đây là mục khác thì sửa ${more["names"]} cho đúng.`,
  find(context) {
    const faults: Fault[] = [];
    for (const { key, rows } of unordered(context)) {
      const seen = new Map<string, Place>();
      for (const { at } of rows) {
        const cells = key.map((name) => cellAt(at, name) ?? "");
        const text = cells.join("\n");
        const first = seen.get(text);
        if (!first) seen.set(text, at);
        else {
          const more = {
            line: String(first.line),
            key: key.map((name, i) => `${name} là ${quote(cells[i] ?? "")}`).join(", "),
            names: key.join(", "),
          };
          faults.push(faultAt(at, "trung-khoa", key[0] ?? null, more));
        }
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Một mục đứng hai lần trong tệp", en: "A key stands twice in a file" },
  help: {
    vi: "Mỗi mục chỉ có một dòng trong tệp. So hai dòng với văn bản gốc rồi giữ một.",
    en: "Each item has one row in its file. Compare both with the document and keep one.",
  },
  example: {
    file: "figures/2020-04/so-tai-chinh.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,mo-hinh,mo-hinh,2,,,,,bc-04,I,\n" +
      "huyen-huong-son,mo-hinh,mo-hinh,3,,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,mo-hinh,mo-hinh,2,,,,,bc-04,I,\n" +
      "huyen-can-loc,mo-hinh,mo-hinh,3,,,,,bc-04,I,\n",
  },
};
