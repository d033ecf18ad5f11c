import { type Fault, faultAt, faultOfFile } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import { answerRow } from "./answer-row.ts";
import { changedAlike, unexplained } from "./changed-alike.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "so-cong-bo-thay-doi";

/**
 * A released figure was changed or removed. A scheduled revision, from estimate to preliminary to
 * final, needs no reason: that it would come was announced with the figure.
 */
export const soCongBoThayDoi: Rule = {
  code,
  group: "reason",
  severity: "reason",
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["area"]}, ${more["period"]}, đã công bố là ${quote(more["was"] ?? null)}${more["unit"]} ở cột ${more["column"]}, nay ` +
    (more["gone"] ? "không còn." : `ghi ${quote(value)}${more["unitNow"]}.`),
  fix: ({ more }) =>
    `Nếu đổi nhầm thì trả lại số cũ. Nếu số mới đúng thì thêm vào corrections.csv một dòng: ${more["row"]}, rồi loại, lý do và ngày đính chính.`,
  find(context) {
    const faults: Fault[] = [];
    for (const { was, row, column } of unexplained(context)) {
      const figure = row ?? was;
      if (changedAlike(context).has(was.at.file)) continue;
      const { period, area, indicator } = figure;
      const more = {
        indicator: indicatorName(context, indicator),
        area: areaNames(context, area),
        period: periodInWords(period, "vi"),
        column,
        was: was[column]?.text ?? "",
        unit: row && row.unit !== was.unit ? unitWords(context, was.unit) : "",
        unitNow: row && row.unit !== was.unit ? unitWords(context, row.unit) : "",
        gone: row?.[column] ? "" : "1",
        row: answerRow(figure, column, { old: was[column], now: row?.[column] }),
      };
      faults.push(
        row
          ? faultAt(row.at, code, column, more)
          : { ...faultOfFile(was.at.file, code, null, more), field: column, absent: period },
      );
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số đã công bố bị đổi hoặc bị xóa", en: "A released figure was changed or removed" },
  help: {
    vi: "Số đã công bố chỉ được đổi khi có lý do. Thêm một dòng vào corrections.csv với số cũ, số mới và lý do; người đọc sẽ thấy dòng đó.",
    en: "A released figure changes only with a reason. Add a row to corrections.csv with the old figure, the new one and why; readers will see it.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,2.12,",
    againstBase: true,
  },
};

/** A unit's words after a quoted number, where units differ: ` triệu đồng`. */
function unitWords({ units }: Context, unit: string): string {
  return ` ${units.get(unit)?.vi ?? unit}`;
}
