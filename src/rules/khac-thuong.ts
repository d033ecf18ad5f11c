import { faultAt } from "../data/fault.ts";
import { decimal } from "../text/decimal.ts";
import { answerRow } from "./answer-row.ts";
import type { HelpPage } from "./explained.ts";
import { timesTooLarge } from "./lech-thap-phan.ts";
import { areaNames, indicatorName, inUnit } from "./measure-words.ts";
import { type Asked, askedFigures, lastDecimal } from "./own-past.ts";
import { quote } from "./quote.ts";
import { enough, isOutlier, median } from "./robust.ts";
import type { Rule } from "./rule.ts";

const code = "khac-thuong";

/**
 * A number far from its own past, by a robust measure (`robust.ts`). What is done in a month may
 * well be little: there only more than usual is asked about, from five times the median and half
 * again the most on; how many there are is asked about both ways, from a quarter on. Less than ten units of the last
 * decimal is no difference to ask about.
 */
export const khacThuong: Rule = {
  code,
  group: "reason",
  severity: "reason",
  message: ({ value, more }) =>
    `Chỉ tiêu “${more["indicator"]}” của ${more["area"]} ghi ${quote(value)}, khác xa ${more["n"]} kỳ trước, thường khoảng ${more["usual"]}.`,
  fix: ({ more }) =>
    `Đối chiếu với văn bản gốc. Nếu số đúng thì thêm vào corrections.csv một dòng: ${more["row"]}, rồi loại confirmed, lý do và ngày.`,
  find: (context) =>
    askedFigures(context).flatMap((asked) => {
      if (!isUnlike(asked) || timesTooLarge(asked) !== null) return [];
      const { row, column, past } = asked;
      const positive = past.filter((one) => one > 0);
      const { area, indicator } = row;
      const usual = median(positive).toFixed(asked.indicator.decimals);
      const more = {
        indicator: indicatorName(context, indicator),
        area: areaNames(context, area),
        n: String(positive.length),
        usual: inUnit(context, indicator, decimal(usual)),
        row: answerRow(row, column, { now: row[column] }),
      };
      return [faultAt(row.at, code, column, more)];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số khác thường so với các kỳ trước", en: "A number is unlike its own past" },
  help: {
    vi: "Số khác hẳn các kỳ trước của chính địa phương này (so theo phương pháp Hidiroglou-Berthelot). Kiểm tra lại; nếu đúng thì xác nhận bằng một dòng trong corrections.csv.",
    en: "The number is far from this area's own past, by the measure of Hidiroglou and Berthelot. Look again; if it is true, confirm it by a row of corrections.csv.",
  },
  example: {
    file: "figures/2025-02/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,xi-mang,tan,1321,",
    wrong: "tinh-ha-tinh,xi-mang,tan,6999,",
  },
};

function isUnlike({ amount, past, indicator, column }: Asked): boolean {
  const positive = past.filter((one) => one > 0);
  if (positive.length < enough) return false;
  const isStock = column === "to_date" && indicator.to_date === "stock";
  const usual = isStock ? (past.at(-1) ?? 0) : median(positive);
  if (Math.abs(amount - usual) < 10 * lastDecimal(indicator)) return false;
  const far = isStock
    ? Math.abs(amount - usual) >= usual / 4
    : amount >= 5 * usual && amount >= 1.5 * Math.max(...positive);
  return far && isOutlier(amount, past);
}
