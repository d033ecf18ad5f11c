import { type Fault, faultAt } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "don-vi-doi-nghia";

/**
 * A unit that was there means another amount now: every figure typed in it would change without a
 * cell of its own being touched.
 */
export const donViDoiNghia: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ field, value, more }) =>
    `Đơn vị tính “${more["unit"]}” trước ghi ${field} là ${quote(more["was"] ?? null)}, nay ghi ${quote(value)}; mọi số tính bằng đơn vị này sẽ đổi giá trị theo (${more["n"]} số ghi thẳng đơn vị này).`,
  fix: ({ field, more }) =>
    `Trả cột ${field} về ${quote(more["was"] ?? null)}. Nếu cần một đơn vị khác thì thêm dòng mới với mã khác và đổi cột unit ở những số cần đổi.`,
  find({ base, data }) {
    if (!base) return [];
    const faults: Fault[] = [];
    for (const unit of data.units) {
      const was = base.units.get(unit.id);
      if (!was) continue;
      const typed = [...base.data.observations, ...base.data.targets, ...base.data.facts];
      for (const field of ["base", "power"] as const) {
        if (was[field] === unit[field]) continue;
        const n = typed.filter((row) => row.unit === unit.id).length;
        const more = { unit: unit.vi, was: String(was[field]), n: String(n) };
        faults.push(faultAt(unit.at, code, field, more));
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Đơn vị tính đã dùng bị đổi độ lớn",
    en: "A unit in use means another amount",
  },
  help: {
    vi: "Đơn vị tính đã có trong bộ số liệu không được đổi đơn vị gốc hay lũy thừa, vì mọi số ghi theo đơn vị đó sẽ đổi theo mà không ai sửa ô nào. Cần đơn vị khác thì thêm mã mới.",
    en: "A unit that is there keeps its base and its power: every figure typed in it would change without anybody touching a cell. Add a new unit instead.",
  },
  example: {
    file: "units.csv",
    right: "km,km,km,km,m,3\n",
    wrong: "km,km,km,km,m,4\n",
    againstBase: true,
  },
};
