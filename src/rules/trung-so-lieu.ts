import { type Fault, faultAt } from "../data/fault.ts";
import { figuresByKey, figureWith } from "./by-key.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** Two reporters give the same figure: period, area and indicator stand once in the whole folder. */
export const trungSoLieu: Rule = {
  code: "trung-so-lieu",
  group: "reference",
  severity: "error",
  message: ({ more }) =>
    `Số liệu của ${more["area"]}, chỉ tiêu ${more["indicator"]}, kỳ ${more["period"]} đã có ở ${more["other"]}. ` +
    "Mỗi số liệu chỉ được có một dòng trong cả thư mục figures.",
  fix: ({ more }) =>
    `So với dòng ở ${more["other"]} và văn bản gốc, giữ dòng của nơi chịu trách nhiệm về số liệu, xóa dòng kia; ` +
    "nếu số đã công bố bị đổi thì ghi lý do vào corrections.csv.",
  find(context) {
    const faults: Fault[] = [];
    const figures = figuresByKey(context);
    for (const row of context.data.observations) {
      const { at, period, area, indicator } = row;
      const first = figureWith(figures, row)?.at;
      if (first && first.file !== at.file) {
        const other = `${first.file}, dòng ${first.line}`;
        const more = { area, indicator, period, other };
        faults.push({ ...faultAt(at, "trung-so-lieu", "indicator", more), beside: [first] });
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Hai nơi báo cáo cùng một số liệu", en: "Two reporters give the same figure" },
  help: {
    vi: "Hai nơi cùng báo cáo một số liệu. Giữ dòng của nơi chịu trách nhiệm; số đã công bố bị đổi thì ghi lý do.",
    en: "Two reporters give the same figure. Keep the row of the one in charge; where a released figure changes, write down why.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-can-loc,duong-giao-thong,km,2.22,",
  },
};
