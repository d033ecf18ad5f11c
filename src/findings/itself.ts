import type { Indicator } from "../data/indicator.ts";
import type { Known } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import { areaName } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { lastDay } from "../text/period.ts";
import { indicatorInside, namesUnit } from "./name.ts";
import { unitOf } from "./quantity.ts";
import { strong } from "./sentence.ts";

/*
 * One commune of "xã đạt chuẩn" is that commune itself: nobody says that a commune "có thêm 1 xã
 * đạt chuẩn". The units that count areas, by the areas' level:
 */
const ownUnits: Readonly<Record<string, string>> = {
  commune: "xa",
  district: "huyen",
  province: "tinh",
};

/** What a name counts where no type of area fits all: a thị xã is no huyện. */
const anyType = "địa phương cấp huyện";

/** Where a quantity is of. */
export type Counted = Pick<Known, "area" | "period" | "amount">;

/** Whether what is counted is the area itself. */
export function countsItself(
  model: Model,
  { area, period, amount }: Counted,
  indicator: Indicator,
): boolean {
  if (!amount.eq(1) || area.includes("+")) return false;
  return ownUnits[model.geography.named(area, lastDay(period)).level] === indicator.unit;
}

/** Who it is and what it did: "xã Kỳ Lạc", "đạt chuẩn nông thôn mới". Null where no words fit. */
export function itself(
  model: Model,
  counted: Counted,
  indicator: Indicator,
  lang: Lang,
  bold: boolean,
): { who: string; rest: string; what: string } | null {
  if (!countsItself(model, counted, indicator)) return null;
  const unit = unitOf(model, indicator);
  const name = indicatorInside(indicator, lang);
  // The English "joined the communes that …" needs the name's plural.
  const counted_vi = name.startsWith(`${anyType} `) ? anyType : unit.vi;
  const isNamed = counted_vi === anyType || namesUnit(indicator, unit, lang);
  if (!(lang === "vi" ? isNamed : name.includes(unit.en))) return null;
  const mark = (text: string) => (bold ? strong(text) : text);
  return {
    who: areaName(model.geography.named(counted.area, lastDay(counted.period)), lang),
    rest: mark(name.slice(counted_vi.length + 1)),
    what: mark(name),
  };
}
