import { type Fault, faultAt } from "../data/fault.ts";
import { percent } from "../data/unit.ts";
import { type Context, perContext } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { numbers } from "./numbers.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "so-am";

/** A negative number: everything measured here is an amount, a count or a rate. */
export const soAm: Rule = {
  code,
  group: "consistency",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} là số âm; “${more["indicator"]}” không thể nhỏ hơn 0.`,
  fix: () =>
    "Bỏ dấu trừ nếu gõ nhầm. Số giảm đi ghi ở lũy kế (to_date) mới, còn số đã công bố sai thì sửa tại kỳ đó " +
    "và ghi lý do vào corrections.csv.",
  find: perContext(({ data, indicators }: Context) => {
    const faults: Fault[] = [];
    for (const { at, field, indicator, unit, quantity } of numbers(data)) {
      if (!quantity.amount.lt(0) || unit === percent) continue;
      const more = { indicator: indicators.get(indicator)?.vi ?? indicator };
      faults.push(faultAt(at, code, field, more));
    }
    return faults;
  }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số âm", en: "A negative number" },
  help: {
    vi: "Chỉ tiêu này đếm hoặc đo một thứ có thật nên không thể âm. Nếu dấu trừ là để ghi phần điều chỉnh giảm, hãy sửa số của kỳ cũ kèm lý do.",
    en: "What is counted or measured here can't be negative. If the minus is meant as an adjustment, correct the earlier figure with its reason.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,km,-2.22,",
  },
};
