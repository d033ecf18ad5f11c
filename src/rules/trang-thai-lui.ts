import { type Fault, faultAt } from "../data/fault.ts";
import { figuresByKey, figureWith } from "./by-key.ts";
import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import { figuresBefore, releasedBefore, stepOf } from "./revisions.ts";
import type { Rule } from "./rule.ts";

const code = "trang-thai-lui";

/** A released figure's status went back: what is final can't become an estimate again. */
export const trangThaiLui: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ value, more }) =>
    `Số này đã công bố với trạng thái ${quote(more["was"] ?? null)}, nay ghi ${quote(value)}; trạng thái chỉ đi từ ` +
    "uoc đến so-bo rồi chinh-thuc.",
  fix: ({ more }) => `Ghi lại ${quote(more["was"] ?? null)} ở cột status.`,
  find(context) {
    if (!context.base) return [];
    const faults: Fault[] = [];
    const before = figuresBefore(context);
    const now = figuresByKey(context);
    for (const row of context.data.observations) {
      const was = figureWith(before, row);
      if (figureWith(now, row) !== row) continue; // its key stood before: told as double
      if (!was || !releasedBefore(context).has(row.period) || stepOf(row) >= stepOf(was)) continue;
      faults.push(faultAt(row.at, code, "status", { was: was.status ?? "" }));
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Trạng thái của số đã công bố đi lùi", en: "A released figure's status goes back" },
  help: {
    vi: "Trạng thái chỉ đi tới: ước, sơ bộ, rồi chính thức. Số đã công bố là chính thức thì không trở lại là ước.",
    en: "A status only moves on: estimate, preliminary, final. What was released as final doesn't become an estimate again.",
  },
  example: {
    file: "figures/2020-04/huyen-can-loc.csv",
    right: "huyen-can-loc,xi-mang,tan,1111,,,,so-bo,",
    wrong: "huyen-can-loc,xi-mang,tan,1111,,,,uoc,",
    againstBase: true,
  },
};
