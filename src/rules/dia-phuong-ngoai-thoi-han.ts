import { type Fault, faultAt, type Place } from "../data/fault.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import { isPeriod, type Period, periodInWords } from "../text/period.ts";
import { changesAround, spansInWords } from "./area-history.ts";
import type { HelpPage } from "./explained.ts";
import { areaWithId } from "./named.ts";
import type { Rule } from "./rule.ts";
import { countingDay, type Days, daysOf, isReversed, rowIn } from "./validity.ts";

const code = "dia-phuong-ngoai-thoi-han";

/**
 * An area that did not exist when its figure was counted: on `as_of`, else on the period's last
 * day. A target or a fact needs the area to exist on some day of its period only.
 */
export const diaPhuongNgoaiThoiHan: Rule = {
  code,
  group: "reference",
  severity: "error",
  message: ({ more }) =>
    `${more["name"]} không tồn tại ${more["when"]}; đơn vị này tồn tại ${more["spans"]}.${
      more["changes"] ? ` Theo area-changes.csv: ${more["changes"]}.` : ""
    }`,
  fix: ({ more }) =>
    `Ghi cho đơn vị có vào thời điểm đó${more["instead"] ? `: ${more["instead"]}` : ", theo areas.csv"}.${
      more["earlier"]
        ? ` Nếu số liệu tính đến ngày ${more["earlier"]} hoặc sớm hơn thì ghi ngày đó ở cột as_of.`
        : ""
    }`,
  find(context) {
    if (context.broken.has("areas")) return [];
    const faults: Fault[] = [];
    const told = new Map<string, Readonly<Record<string, string>>>(); // one area may be wrong in every row
    const judge = (at: Place, area: string, days: Days, when: () => string) => {
      for (const id of area.split("+")) {
        const dated = context.areas.get(id);
        const latest = dated?.at(-1);
        if (!dated || !latest || rowIn(dated, days) || dated.some(isReversed)) continue;
        const key = `${id} ${days.first} ${days.last}`;
        const more = told.get(key) ?? {
          name: capital(areaWithId(latest)),
          when: when(),
          spans: spansInWords(dated),
          ...changesAround(context, dated, days),
          ...earlier(latest.valid_to, days),
        };
        told.set(key, more);
        faults.push(faultAt(at, code, "area", more));
      }
    };
    const inPeriod = (at: Place, area: string, period: Period) =>
      judge(at, area, daysOf(period), () => `trong ${periodInWords(period, "vi")}`);

    for (const row of context.data.observations) {
      if (!isPeriod(row.period)) continue;
      const day = countingDay(row);
      judge(
        row.at,
        row.area,
        { first: day, last: day },
        () => `vào ngày ${dateInWords(day, "vi")}`,
      );
    }
    for (const { at, area, period } of context.data.targets) {
      if (isPeriod(period)) inPeriod(at, area, period);
    }
    for (const { at, area, period } of context.data.facts) inPeriod(at, area, period);
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Địa phương không tồn tại vào thời điểm đó", en: "The area did not exist then" },
  help: {
    vi: "Đơn vị hành chính được lập, nhập và chấm dứt theo ngày. Số liệu phải ghi cho đơn vị có vào ngày chốt số liệu.",
    en: "Administrative units begin, merge and end on known days. A figure belongs to a unit that existed on the day it was counted.",
  },
  example: {
    file: "figures/2025-02/van-phong-dieu-phoi.csv",
    right: "huyen-thach-ha,duong-giao-thong,km,3.33,",
    wrong: "huyen-loc-ha,duong-giao-thong,km,3.33,",
  },
};

/** The area's last day, where a figure of the same period may have been counted to it. */
function earlier(lastDay: string | null, { first, last }: Days): Record<string, string> {
  const samePeriod = first === last && lastDay !== null && lastDay < first;
  return samePeriod && lastDay.slice(0, 4) === first.slice(0, 4)
    ? { earlier: dateInWords(lastDay, "vi") }
    : {};
}
