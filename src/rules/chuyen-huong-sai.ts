import { type Fault, faultAt } from "../data/fault.ts";
import { figuresByKey } from "./by-key.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { addressOf } from "./moved.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "chuyen-huong-sai";

/**
 * A redirect that doesn't lead anywhere, or begins where a page stands. Only pages of areas,
 * indicators and periods are known to a data set; what else an address may name isn't judged.
 */
export const chuyenHuongSai: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ field, value }) =>
    field === "to"
      ? `Địa chỉ mới ${quote(value)} không phải là trang nào đang có.`
      : `Địa chỉ cũ ${quote(value)} vẫn là trang đang có, nên không thể chuyển đi.`,
  fix: ({ field }) =>
    field === "to"
      ? "Ghi địa chỉ của trang thay cho trang cũ; địa phương, chỉ tiêu hay kỳ ấy phải có trong bộ số liệu. Không chuyển vòng qua địa chỉ đã bỏ."
      : "Xóa dòng này, hoặc bỏ mục cũ khỏi bộ số liệu.",
  find(context) {
    const nouns = ["areas", "indicators", "observations"] as const;
    if (nouns.some((noun) => context.broken.has(noun))) return [];
    if (context.data.redirects.length === 0) return [];
    const pages = pagesOf(context);
    return context.data.redirects.flatMap(({ at, from, to }): Fault[] => {
      if (pages.has(from)) return [faultAt(at, code, "from")];
      return known.test(to) && !pages.has(to) ? [faultAt(at, code, "to")] : [];
    });
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Chỉ đường không đến nơi", en: "A redirect that leads nowhere" },
  help: {
    vi: "Mỗi dòng redirects.csv dẫn từ một địa chỉ không còn đến một trang đang có: địa phương, chỉ tiêu hay kỳ ở địa chỉ mới phải có trong bộ số liệu, và ở địa chỉ cũ thì không.",
    en: "A row of redirects.csv leads from an address that is gone to a page that is there: the area, indicator or period of the new address must be in the data set, that of the old one not.",
  },
  example: {
    file: "redirects.csv",
    right: "from,to\n/chi-tieu/xi-mang-cu/,/chi-tieu/xi-mang/\n",
    wrong: "from,to\n/chi-tieu/xi-mang-cu/,/chi-tieu/xi-mang-moi/\n",
  },
};

/** The addresses that a data set says whether they are there. */
const known = /^\/(dia-phuong|chi-tieu|thang|nam)\/[^/]+\/$/;

function pagesOf(context: Context): Set<string> {
  const { areas, indicators } = context;
  const periods = [...figuresByKey(context).keys()];
  return new Set([
    ...[...areas.keys()].map(addressOf.areas),
    ...[...indicators.keys()].map(addressOf.indicators),
    ...periods.map(addressOf.periods),
    ...periods.map((period) => `/nam/${period.slice(0, 4)}/`),
  ]);
}
