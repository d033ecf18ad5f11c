import { type Fault, faultAt } from "../data/fault.ts";
import { decimalsIn } from "../data/unit.ts";
import { decimalsOf } from "../text/decimal.ts";
import { type Context, perContext } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { numbers } from "./numbers.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** More decimals than the indicator has in that unit: `5.666` for 5666 tonnes. */
export const quaNhieuSoLe: Rule = {
  code: "qua-nhieu-so-le",
  group: "cell",
  severity: "error",
  message: ({ field, value, more }) =>
    `${quote(value)} ở cột ${field} có ${more["found"]} chữ số thập phân; chỉ tiêu “${more["indicator"]}” ` +
    `tính bằng ${more["unit"]} có nhiều nhất ${more["allowed"]}.`,
  fix: ({ value, more }) =>
    more["grouped"]
      ? `Nếu dấu chấm là dấu tách hàng nghìn thì viết ${more["grouped"]}; nếu là dấu thập phân thì đối chiếu với văn bản gốc.`
      : `Đối chiếu ${quote(value)} với văn bản gốc; nếu đúng như vậy thì tăng số ở cột decimals của chỉ tiêu trong indicators.csv.`,
  find: perContext(({ data, indicators, units }: Context) => {
    const faults: Fault[] = [];
    for (const { at, field, indicator: id, unit, quantity } of numbers(data)) {
      const indicator = indicators.get(id);
      const [own, shown] = [units.get(unit), units.get(indicator?.unit ?? "")];
      if (!indicator || !own || !shown || own.base !== shown.base) continue;
      const allowed = decimalsIn(own, shown, indicator.decimals);
      const found = decimalsOf(quantity.text);
      if (found <= allowed) continue;
      const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/.test(quantity.text);
      const more = {
        found: String(found),
        allowed: allowed === 0 ? "0 (số nguyên)" : String(allowed),
        unit: own.vi,
        indicator: indicator.vi,
        grouped: grouped ? quantity.text.replace(".", "") : "",
      };
      faults.push(faultAt(at, "qua-nhieu-so-le", field, more));
    }
    return faults;
  }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Nhiều chữ số thập phân hơn chỉ tiêu có",
    en: "More decimals than the indicator has",
  },
  help: {
    vi: "Số có nhiều chữ số thập phân hơn chỉ tiêu cho phép: 5.666\u00a0tấn có thể là 5666\u00a0tấn viết kiểu Việt Nam. Đối chiếu với văn bản gốc.",
    en: "A number has more decimals than its indicator: 5.666\u00a0tonnes may be 5,666\u00a0tonnes in the Vietnamese way. Compare it with the document.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,xi-mang,tan,5555,",
    wrong: "tinh-ha-tinh,xi-mang,tan,5.555,",
  },
};
