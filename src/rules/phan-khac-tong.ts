import { type Fault, faultAt } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Decimal, sum } from "../text/decimal.ts";
import { amountOf, roundingOf } from "./amount.ts";
import type { Context } from "./context.ts";
import { type Column, columns } from "./exactness.ts";
import type { HelpPage } from "./explained.ts";
import { figureAt, figuresOf } from "./figures.ts";
import { indicatorName, inUnit } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "phan-khac-tong";

/** Parts that are all of a whole and don't make it, or some of them and more than it. */
export const phanKhacTong: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ value, more }) =>
    `“${more["whole"]}” ghi ${quote(value)}, nhưng các phần cộng lại thành ${more["sum"]}: ${more["parts"]}.`,
  fix: () =>
    "So tổng và từng phần với văn bản gốc rồi sửa số sai; thiếu phần nào thì thêm dòng của phần đó.",
  find(context) {
    if (context.broken.has("indicators")) return [];
    const { indicators } = context;
    const figures = figuresOf(context);
    const all = Map.groupBy(
      [...indicators.values()].filter((one) => one.parts === "all"),
      (one) => one.part_of ?? "",
    );
    const faults: Fault[] = [];
    for (const [whole, parts] of all) {
      const kinds = new Set([indicators.get(whole)?.to_date, ...parts.map((part) => part.to_date)]);
      const same = kinds.size === 1;
      for (const rows of figures.series.get(whole)?.values() ?? []) {
        for (const row of rows) {
          const given = parts.flatMap(
            (part) => figureAt(figures, row.period, part.id, row.area) ?? [],
          );
          for (const column of columns.filter(() => same)) {
            // What is newly made of a stock may have been another part of it before.
            if (column === "value" && kinds.has("stock")) continue;
            const more = differs(context, row, given, parts, column);
            const beside = given.map(({ at }) => at);
            if (more) faults.push({ ...faultAt(row.at, code, column, more), beside });
          }
        }
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Các phần cộng lại khác tổng", en: "Parts don't add up to their whole" },
  help: {
    vi: "Các phần được ghi là đủ (all) nhưng cộng lại không bằng tổng. Đối chiếu văn bản rồi sửa phần hoặc tổng.",
    en: "The parts are said to make all of the whole, and don't. Look in the document and mend a part or the whole.",
  },
  example: {
    file: "figures/2020-04/so-tai-chinh.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,5,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-lon,mo-hinh,2,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-nho,mo-hinh,3,,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,mo-hinh,mo-hinh,5,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-lon,mo-hinh,2,,,,,bc-04,I,\n" +
      "tinh-ha-tinh,mo-hinh-nho,mo-hinh,2,,,,,bc-04,I,\n",
  },
};

function differs(
  context: Context,
  whole: Observation,
  given: readonly Observation[],
  parts: readonly Indicator[],
  column: Column,
): Record<string, string> | null {
  const total = amountOf(context, whole, whole[column]);
  const stated = given.filter((row) => row[column] !== null);
  if (!total || stated.length === 0 || [whole, ...stated].some((row) => row.qualifier)) return null;
  const amounts = stated.map((row) => amountOf(context, row, row[column]));
  if (!amounts.every((amount): amount is Decimal => amount !== null)) return null;
  if (amounts.some((amount) => amount.gt(total))) return null; // phan-vuot-tong says it
  const made = sum(amounts);
  const complete = stated.length === parts.length;
  if (made.eq(total) || (!complete && made.lt(total))) return null;
  const rounding = sum([whole, ...stated].map((row) => roundingOf(context, row, row[column])));
  if (made.minus(total).abs().lte(rounding)) return null;
  const words = stated.map((row, i) => {
    const amount = amounts[i];
    return `${indicatorName(context, row.indicator)} ${amount ? inUnit(context, row.indicator, amount) : ""}`;
  });
  return {
    whole: indicatorName(context, whole.indicator),
    sum: inUnit(context, whole.indicator, made),
    parts: words.join(", "),
  };
}
