import { faultAt } from "../data/fault.ts";
import { decimal } from "../text/decimal.ts";
import { answerRow } from "./answer-row.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName, inUnit } from "./measure-words.ts";
import { type Asked, askedFigures } from "./own-past.ts";
import { quote } from "./quote.ts";
import { median } from "./robust.ts";
import type { Rule } from "./rule.ts";

const code = "lech-thap-phan";

/**
 * A number ten, a hundred or a thousand times what its series is used to: at least three times the
 * most of its past, six tenths of so many times its median, and within its past's range once the decimal point is moved back. Three
 * positive numbers of past are enough to see that.
 */
export const lechThapPhan: Rule = {
  code,
  group: "reason",
  severity: "reason",
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["area"]} ghi ${quote(value)}, gấp khoảng ${more["times"]} lần mức thường thấy trước đó là ${more["usual"]}.`,
  fix: ({ more }) =>
    `Kiểm tra dấu thập phân và đơn vị tính. Nếu số đúng thì thêm vào corrections.csv một dòng: ${more["row"]}, rồi loại confirmed, lý do và ngày.`,
  find: (context) =>
    askedFigures(context).flatMap((asked) => {
      const times = timesTooLarge(asked);
      if (times === null) return [];
      const { row, column, past } = asked;
      const usual = median(past.filter((one) => one > 0));
      const { area, indicator } = row;
      const more = {
        indicator: indicatorName(context, indicator),
        area: areaNames(context, area),
        times: times === 1000 ? "1.000" : String(times),
        usual: inUnit(context, indicator, decimal(usual.toFixed(asked.indicator.decimals))),
        row: answerRow(row, column, { now: row[column] }),
      };
      return [faultAt(row.at, code, column, more)];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Số gấp 10, 100 hoặc 1.000\u00a0lần mọi kỳ trước",
    en: "Ten, a hundred or a thousand times its past",
  },
  help: {
    vi: "Số gấp 10, 100 hoặc 1.000\u00a0lần các kỳ trước, mà chia lại thì vừa. Nếu là nhầm dấu thập phân thì sửa; nếu đúng thì xác nhận bằng một dòng trong corrections.csv.",
    en: "The number is 10, 100 or 1,000\u00a0times its own past, and would fit divided by that. Mend a slipped decimal point; if it is true, confirm it by a row of corrections.csv.",
  },
  example: {
    file: "figures/2025-02/van-phong-dieu-phoi.csv",
    right: "huyen-thach-ha,duong-giao-thong,km,3.33,",
    wrong: "huyen-thach-ha,duong-giao-thong,km,33.3,",
  },
};

/** 10, 100 or 1000 where a number is that much too large for its past; null where it isn't. */
export function timesTooLarge({ amount, past, indicator }: Asked): number | null {
  const positive = past.filter((one) => one > 0);
  if (positive.length < 3 || amount < 10 * 10 ** -indicator.decimals) return null;
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  if (amount < 3 * most) return null;
  const usual = median(positive);
  const fits = (times: number) =>
    amount >= 0.6 * times * usual && amount / times >= least / 1.5 && amount / times <= 1.5 * most;
  return [10, 100, 1000].find(fits) ?? null;
}
