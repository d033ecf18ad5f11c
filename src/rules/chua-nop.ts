import { type Area, reportsItself } from "../data/area.ts";
import { figuresPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import { byTime, frequencyOf, isPeriod, type Period, periodInWords } from "../text/period.ts";
import { list } from "../text/say.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { reporterName } from "./measure-words.ts";
import type { Rule } from "./rule.ts";
import { daysOf, rowIn } from "./validity.ts";

const code = "chua-nop";

/**
 * Who hasn't reported yet in a month still being collected: of those who reported the month before
 * and, where units directly under the province were among them, of all such units there are now.
 */
export const chuaNop: Rule = {
  code,
  group: "release",
  severity: "note",
  message: ({ more }) =>
    `${more["period"]} còn ${more["n"]} đơn vị chưa nộp, trong số ${more["of"]} đơn vị: ${more["names"]}.`,
  fix: () => "Nhắc các đơn vị này nộp; nếu kỳ đã thu xong thì công bố với những số đang có.",
  find(context) {
    const { broken, paths, data } = context;
    if (broken.has("areas") || broken.has("agencies") || broken.has("releases")) return [];
    if (data.releases.length === 0) return []; // nobody says what is still open
    const reporters = new Map<Period, Set<string>>();
    for (const path of paths) {
      const [, period = "", reporter = ""] = figuresPath.exec(path) ?? [];
      if (!isPeriod(period) || frequencyOf(period) !== "month") continue;
      reporters.set(period, (reporters.get(period) ?? new Set()).add(reporter));
    }
    const released = new Set(data.releases.map((row) => row.period));
    const faults: Fault[] = [];
    let before: ReadonlySet<string> | null = null;
    for (const period of [...reporters.keys()].sort(byTime)) {
      const there = reporters.get(period) ?? new Set();
      const all = released.has(period) ? [] : expected(context, period, before);
      const missing = all.filter((id) => !there.has(id));
      if (missing.length > 0) {
        const names = list(
          missing.map((id) => reporterName(context, id)),
          "vi",
        );
        const counts = { n: String(missing.length), of: String(all.length) };
        const words = periodInWords(period, "vi");
        const more = { ...counts, names, period: words.charAt(0).toUpperCase() + words.slice(1) };
        const file = `figures/${period}`;
        faults.push(faultOfFile(file, code, null, more));
      }
      before = there;
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đơn vị chưa nộp số liệu của kỳ đang thu", en: "Who hasn't reported yet" },
  help: {
    vi: "Kỳ này chưa công bố, và có đơn vị tháng trước đã nộp mà nay chưa có tệp. Không cần sửa gì: đây là danh sách để đôn đốc.",
    en: "The period isn't released yet, and some who reported last month have no file. Nothing is to be mended: it is a list to remind by.",
  },
  example: {
    file: "figures/2020-05/van-phong-dieu-phoi.csv",
    right: null,
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,duong-giao-thong,km,1.01,11,,,,bc-04,I,\n",
  },
};

/** Who should report in a period, by id; `before` are the reporters of the one before. */
function expected(
  { areas, agencies }: Context,
  period: Period,
  before: ReadonlySet<string> | null,
): string[] {
  const days = daysOf(period);
  const last = { first: days.last, last: days.last };
  const row = (id: string) =>
    rowIn(areas.get(id) ?? [], last) ?? rowIn(agencies.get(id) ?? [], last);
  const provinces = new Set(
    [...areas.values()]
      .flat()
      .filter((a) => a.level === "province")
      .map((a) => a.id),
  );
  const isUnit = (area: Area | undefined) => area !== undefined && reportsItself(area, provinces);
  const anyUnit = !before || [...before].some((id) => areas.get(id)?.some(isUnit));
  const units = anyUnit
    ? [...areas.keys()].filter((id) => isUnit(rowIn(areas.get(id) ?? [], last)))
    : [];
  return [...new Set([...(before ?? []), ...units])].filter(row).sort();
}
