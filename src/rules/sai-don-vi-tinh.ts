import { type Fault, faultAt, type Place } from "../data/fault.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A unit that can't be turned into the indicator's, or a whole measured in another base. */
export const saiDonViTinh: Rule = {
  code: "sai-don-vi-tinh",
  group: "reference",
  severity: "error",
  message: ({ field, value, more }) =>
    field === "unit"
      ? `Đơn vị tính ${quote(value)} không đổi được ra ${quote(more["unit"] ?? null)}, đơn vị tính của chỉ tiêu “${more["indicator"]}”.`
      : `Chỉ tiêu ${quote(value)} ở cột ${field} tính bằng ${quote(more["other"] ?? null)}, không đổi được ra ` +
        `${quote(more["unit"] ?? null)}, đơn vị tính của chỉ tiêu “${more["indicator"]}”.`,
  fix: ({ field, more }) =>
    field === "unit"
      ? `Viết một trong các đơn vị: ${more["fitting"]}, và kiểm tra xem số có đúng theo đơn vị đó không.`
      : `Sửa cột ${field} hoặc cột unit để hai chỉ tiêu có đơn vị tính cùng gốc.`,
  find(context) {
    const { data, indicators } = context;
    const faults: Fault[] = [];
    const judge = (at: Place, field: string, own: string, indicator: Indicator | undefined) => {
      const [base, wanted] = [baseOf(context, own), baseOf(context, indicator?.unit)];
      if (!indicator || !base || !wanted || base === wanted) return;
      const fitting = data.units.filter((unit) => unit.base === wanted).map((unit) => unit.id);
      const more = {
        unit: indicator.unit,
        indicator: indicator.vi,
        other: own,
        fitting: fitting.join(", "),
      };
      faults.push(faultAt(at, "sai-don-vi-tinh", field, more));
    };
    for (const rows of [data.observations, data.targets]) {
      for (const row of rows) judge(row.at, "unit", row.unit, indicators.get(row.indicator));
    }
    for (const indicator of data.indicators) {
      for (const field of ["part_of", "share_of"] as const) {
        const other = indicators.get(indicator[field] ?? "");
        if (other) judge(indicator.at, field, other.unit, indicator);
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đơn vị tính không hợp với chỉ tiêu", en: "The unit doesn't fit the indicator" },
  help: {
    vi: "Đơn vị tính của dòng không đổi được ra đơn vị của chỉ tiêu. Dùng một đơn vị cùng gốc, và xem lại số.",
    en: "The row's unit can't be turned into the indicator's. Use one of the same base, and look at the number again.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: "huyen-huong-son,duong-giao-thong,ha,2.22,",
  },
};

/** What a unit is measured in; undefined where its base is none, which has a rule of its own. */
function baseOf({ units }: Context, unit: string | undefined): string | undefined {
  const base = units.get(unit ?? "")?.base;
  return base !== undefined && units.get(base)?.base === base ? base : undefined;
}
