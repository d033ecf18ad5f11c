import { figuresPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import { isPeriod, periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { reporterName } from "./measure-words.ts";
import type { Rule } from "./rule.ts";
import { daysOf, rowIn } from "./validity.ts";

const code = "don-vi-bao-cao-het-han";

/** Figures of a reporter that wasn't there on any day of the period. */
export const donViBaoCaoHetHan: Rule = {
  code,
  group: "reference",
  severity: "error",
  isOfWholeFile: true,
  message: ({ value, more }) =>
    `Tệp là của ${more["name"]} (${value}), nhưng đơn vị này không tồn tại trong ${more["period"]}.`,
  fix: () =>
    "Đổi tên tệp thành mã của đơn vị báo cáo trong kỳ, hoặc sửa valid_from, valid_to của đơn vị nếu ghi sai ngày.",
  find(context) {
    const { paths, agencies, areas, broken } = context;
    if (broken.has("agencies") || broken.has("areas")) return [];
    return paths.flatMap((file): Fault[] => {
      const [, period = "", reporter = ""] = figuresPath.exec(file) ?? [];
      const dated = [...(agencies.get(reporter) ?? []), ...(areas.get(reporter) ?? [])];
      if (!isPeriod(period) || dated.length === 0 || rowIn(dated, daysOf(period))) return [];
      const words = periodInWords(period, "vi");
      const more = { name: reporterName(context, reporter), period: words };
      return [faultOfFile(file, code, reporter, more)];
    });
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Đơn vị báo cáo không tồn tại trong kỳ",
    en: "The reporter wasn't there in the period",
  },
  help: {
    vi: "Tệp mang mã của một cơ quan hoặc địa phương không tồn tại vào ngày nào của kỳ. Số liệu của kỳ do đơn vị đang có khi ấy báo cáo; sau sáp nhập thì là đơn vị mới.",
    en: "The file is named by an agency or area that wasn't there on any day of the period. Figures are reported by who there was; after a merger that is the new one.",
  },
  example: {
    file: "figures/2025-02/huyen-loc-ha.csv",
    right: null,
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,duong-giao-thong,km,0.77,1.54,,,,bc-04,I,\n",
  },
};
