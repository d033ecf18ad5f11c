import { type Fault, faultAt } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import { amountOf, slackOf } from "./amount.ts";
import type { Context } from "./context.ts";
import { type Column, columns, leastOf, mostOf } from "./exactness.ts";
import { figureAt, figuresOf } from "./figures.ts";
import { indicatorName, inUnit } from "./measure-words.ts";

/**
 * Every figure above that of the indicator it belongs to, in the same area and period, by more than
 * rounding explains.
 * @param field by which column of `indicators.csv` it belongs there
 * @param counts which of a row's numbers obey
 */
export function aboveWhole(
  context: Context,
  code: string,
  field: "part_of" | "share_of",
  counts: (part: Indicator, whole: Indicator, column: Column) => boolean,
): Fault[] {
  const faults: Fault[] = [];
  const figures = figuresOf(context);
  for (const part of context.indicators.values()) {
    const whole = context.indicators.get(part[field] ?? "");
    if (!whole) continue;
    const obeying = columns.filter((column) => counts(part, whole, column));
    for (const rows of figures.series.get(part.id)?.values() ?? []) {
      for (const row of rows) {
        const other = figureAt(figures, row.period, whole.id, row.area);
        if (!other) continue;
        for (const column of obeying) {
          const own = amountOf(context, row, row[column]);
          const most = amountOf(context, other, other[column]);
          const least = own && leastOf(row, own);
          const bound = most && mostOf(other, most);
          if (!most || !least || !bound || least.lte(bound)) continue;
          if (least.minus(bound).lte(slackOf(context, [row, row[column]], [other, other[column]])))
            continue;
          const more = {
            part: indicatorName(context, part.id),
            whole: indicatorName(context, whole.id),
            most: inUnit(context, whole.id, most),
            place: `${other.at.file}, dòng ${other.at.line}`,
          };
          faults.push({ ...faultAt(row.at, code, column, more), beside: [other.at] });
        }
      }
    }
  }
  return faults;
}
