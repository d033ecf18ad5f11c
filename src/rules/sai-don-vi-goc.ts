import { faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A unit whose base isn't a base: its own base, at power 0. */
export const saiDonViGoc: Rule = {
  code: "sai-don-vi-goc",
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Đơn vị gốc ${quote(value)} có base là ${quote(more["base"] ?? null)} và power là ${more["power"]}; ` +
    "đơn vị gốc phải có base là chính nó và power là 0.",
  fix: () =>
    "Sửa cột base cho trỏ đến đơn vị gốc thật, hoặc sửa dòng của đơn vị gốc trong units.csv; kiểm tra lại cột power.",
  find: ({ data, units }) =>
    data.units.flatMap((unit) => {
      const base = units.get(unit.base);
      if (!base || (base.base === base.id && base.power === 0)) return [];
      const more = { base: base.base, power: String(base.power) };
      return [faultAt(unit.at, "sai-don-vi-goc", "base", more)];
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đơn vị gốc không phải là gốc", en: "A base unit isn't a base" },
  help: {
    vi: "Đơn vị gốc phải có base là chính nó và power là 0. Sửa dòng của đơn vị gốc trong units.csv.",
    en: "A base unit has itself for base and power 0. Mend its row in units.csv.",
  },
  example: {
    file: "units.csv",
    right: "m2,m²,m²,m²,m2,0",
    wrong: "m2,m²,m²,m²,m2,1",
    beside: ["base"],
  },
};
