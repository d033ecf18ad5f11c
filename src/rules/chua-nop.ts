import { figuresPath } from "../data/data-set.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import { capital } from "../text/area-name.ts";
import { byTime, frequencyOf, isPeriod, type Period, periodInWords } from "../text/period.ts";
import { list } from "../text/say.ts";
import { askedIn, askingOf } from "./asked.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { reporterName } from "./measure-words.ts";
import type { Rule } from "./rule.ts";

const code = "chua-nop";

/**
 * Who hasn't reported yet in a month still being collected: of those who are asked for figures of
 * it, for whom `npm run new` makes a form.
 */
export const chuaNop: Rule = {
  code,
  group: "release",
  severity: "note",
  message: ({ more }) =>
    `${more["period"]} còn ${more["n"]} đơn vị chưa nộp, trong số ${more["of"]} đơn vị: ${more["names"]}.`,
  fix: () => "Nhắc các đơn vị này nộp; nếu kỳ đã thu xong thì công bố với những số đang có.",
  find(context) {
    const open = openMonths(context);
    const asking = open.size > 0 && isReadWhole(context) ? askingOf(context) : null;
    if (!asking) return [];
    return [...open].flatMap(([period, there]): Fault[] => {
      if (isUnreadBefore(context, period)) return [];
      const all = [...askedIn(asking, period).byReporter.keys()].sort();
      const missing = all.filter((id) => !there.has(id));
      if (missing.length === 0) return [];
      const names = list(
        missing.map((id) => reporterName(context, id)),
        "vi",
      );
      const more = {
        n: String(missing.length),
        of: String(all.length),
        names,
        period: capital(periodInWords(period, "vi")),
      };
      return [faultOfFile(`figures/${period}`, code, null, more)];
    });
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đơn vị chưa nộp số liệu của kỳ đang thu", en: "Who hasn't reported yet" },
  help: {
    vi: "Tháng này chưa công bố, và có đơn vị phải báo cáo (là những đơn vị mà lệnh `npm run new` tạo mẫu cho) chưa có tệp số liệu. Không cần sửa gì: đây là danh sách để đôn đốc.",
    en: "The month isn't released yet, and some who are asked for figures of it (those for whom `npm run new` makes a form) have no file. Nothing is to be mended: it is a list to remind by.",
  },
  example: {
    file: "figures/2020-05/van-phong-dieu-phoi.csv",
    right: null,
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,duong-giao-thong,km,1.01,11,,,,bc-04,I,\n",
  },
};

/** Who handed in, by id, in each month that isn't released; none where nobody says what is. */
function openMonths({ data, paths }: Context): Map<Period, Set<string>> {
  const released = new Set(data.releases.map((row) => row.period));
  const open = new Map<Period, Set<string>>();
  if (released.size === 0) return open;
  for (const path of paths) {
    const [, period = "", reporter = ""] = figuresPath.exec(path) ?? [];
    if (!isPeriod(period) || frequencyOf(period) !== "month" || released.has(period)) continue;
    open.set(period, (open.get(period) ?? new Set()).add(reporter));
  }
  return open;
}

function isReadWhole({ broken }: Context): boolean {
  return !(["areas", "agencies", "indicators", "releases"] as const).some((one) => broken.has(one));
}

/** Whether figures before it couldn't be read: they may say whose duty it is. */
function isUnreadBefore({ faulty }: Context, period: Period): boolean {
  return [...faulty].some((path) => {
    const before = figuresPath.exec(path)?.[1];
    return before !== undefined && isPeriod(before) && byTime(before, period) < 0;
  });
}
