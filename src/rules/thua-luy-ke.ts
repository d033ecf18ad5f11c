import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A cumulative number for an indicator that has none: a rate, a one-off. */
export const thuaLuyKe: Rule = {
  code: "thua-luy-ke",
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Cột to_date ghi ${quote(value)}, nhưng chỉ tiêu “${more["indicator"]}” không tính lũy kế; cột to_date phải để trống.`,
  fix: () =>
    "Nếu đó là số của kỳ thì chuyển sang cột value; nếu chỉ tiêu có lũy kế thì sửa cột to_date của indicators.csv.",
  find: ({ data, indicators }) =>
    data.observations.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      if (row.to_date === null || indicator?.to_date !== "none") return [];
      return [faultAt(row.at, "thua-luy-ke", "to_date", { indicator: indicator.vi })];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Chỉ tiêu không có số lũy kế", en: "The indicator has no cumulative number" },
  help: {
    vi: "Chỉ tiêu này không có số lũy kế, như một tỷ lệ. Để trống cột to_date.",
    en: "This indicator has no number to date: a rate, for example. Leave to_date empty.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,4.44,,",
    wrong: "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,,4.44,",
  },
};
