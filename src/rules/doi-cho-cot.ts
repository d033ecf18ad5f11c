import { type Fault, faultAt } from "../data/fault.ts";
import type { Target } from "../data/target.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const code = "doi-cho-cot";

/** A file whose areas stand where indicators belong, and these where areas do. */
export const doiChoCot: Rule = {
  code,
  group: "reference",
  severity: "error",
  isOfWholeFile: true,
  message: ({ more }) =>
    `Ở ${more["n"]} dòng của tệp này, cột area ghi mã chỉ tiêu còn cột indicator ghi mã địa phương.`,
  fix: () => "Đổi nội dung hai cột area và indicator cho nhau; dòng tiêu đề giữ nguyên.",
  find({ data, areas, indicators, broken }) {
    if (broken.has("areas") || broken.has("indicators")) return [];
    const isSwapped = ({ area, indicator }: Pick<Target, "area" | "indicator">) =>
      indicators.has(area) && areas.has(indicator);
    const rows = [...data.observations.filter(isSwapped), ...data.targets.filter(isSwapped)];
    const files = Map.groupBy(rows, ({ at }) => at.file);
    return [...files.values()].flatMap((rows): Fault[] =>
      rows.slice(0, 1).map(({ at }) => faultAt(at, code, "area", { n: String(rows.length) })),
    );
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Cột địa phương và cột chỉ tiêu đổi chỗ cho nhau",
    en: "Areas and indicators stand in each other's column",
  },
  help: {
    vi: "Dưới tiêu đề area là mã chỉ tiêu, dưới tiêu đề indicator là mã địa phương. Đổi nội dung hai cột cho nhau, giữ nguyên dòng tiêu đề.",
    en: "Under the heading area stand indicators, under indicator areas. Exchange what the two columns hold and leave the headings.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "duong-giao-thong,huyen-huong-son,km,2.22,",
  },
};
