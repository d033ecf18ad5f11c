import type { AreaLevel } from "../data/area.ts";
import { type Fault, faultAt, type Place } from "../data/fault.ts";
import { areaName, capital } from "../text/area-name.ts";
import { isPeriod } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";
import { countingDay, type Days, daysOf, rowIn } from "./validity.ts";

const levels: Readonly<Record<AreaLevel, string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  group: "nhóm (không phải đơn vị hành chính)",
};

/** A figure or a target of an area whose level the indicator isn't asked of. */
export const saiCap: Rule = {
  code: "sai-cap",
  group: "reference",
  severity: "error",
  message: ({ more }) =>
    `${more["name"]} thuộc ${more["level"]}; chỉ tiêu “${more["indicator"]}” chỉ thu ở: ${more["levels"]}.`,
  fix: () =>
    "Kiểm tra lại mã địa phương và mã chỉ tiêu. Nếu chỉ tiêu thu cả ở cấp này thì thêm cấp vào cột levels của indicators.csv.",
  find({ data, areas, indicators }) {
    const faults: Fault[] = [];
    const judge = (row: { at: Place; area: string; indicator: string }, days: Days) => {
      const indicator = indicators.get(row.indicator);
      if (!indicator) return;
      for (const id of row.area.split("+")) {
        const area = rowIn(areas.get(id) ?? [], days);
        if (!area || indicator.levels.includes(area.level)) continue;
        const more = {
          name: capital(areaName(area, "vi")),
          level: levels[area.level],
          indicator: indicator.vi,
          levels: indicator.levels.map((level) => levels[level]).join(", "),
        };
        faults.push(faultAt(row.at, "sai-cap", "area", more));
      }
    };
    for (const row of data.observations) {
      if (!isPeriod(row.period)) continue;
      const day = countingDay(row);
      judge(row, { first: day, last: day });
    }
    for (const row of data.targets) if (isPeriod(row.period)) judge(row, daysOf(row.period));
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Chỉ tiêu không thu ở cấp này",
    en: "The indicator isn't asked of this level",
  },
  help: {
    vi: "Mỗi chỉ tiêu chỉ thu ở một số cấp hành chính. Kiểm tra mã địa phương và mã chỉ tiêu.",
    en: "An indicator is asked of certain levels of administration only. Check the area and the indicator.",
  },
  example: {
    file: "figures/2024-06/van-phong-dieu-phoi.csv",
    right: "tinh-ha-tinh,xi-mang,tan,1111,",
    wrong: "xa-binh-an,xi-mang,tan,1111,",
  },
};
