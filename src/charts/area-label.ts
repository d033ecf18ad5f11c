import type { Area } from "../data/area.ts";
import { unitsOf } from "../data/geography.ts";
import type { Model } from "../model/model.ts";
import type { Series } from "../model/series.ts";
import { areaName, areaShort } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { nbsp } from "../text/number.ts";
import { lastDay } from "../text/period.ts";
import { list, say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";

/** Areas where room is short: "H. Can Lộc", "H. Kỳ Anh + TX Kỳ Anh", which parts at the plus only. */
export function areasShort(areas: readonly Area[], lang: Lang): string {
  const names = areas.map((area) => areaShort(area, lang));
  return names.length === 1
    ? names.join()
    : names.map((name) => name.replaceAll(" ", nbsp)).join(" + ");
}

/** Areas inside a sentence: "huyện Kỳ Anh và thị xã Kỳ Anh". */
export function areasFull(areas: readonly Area[], lang: Lang): string {
  return list(
    areas.map((area) => areaName(area, lang)),
    lang,
  );
}

/** The areas of a series by the names they bore at its end. */
export function areasOf(model: Model, series: Series): Area[] {
  const day = lastDay(series.points.at(-1)?.period ?? "9999");
  return unitsOf(series.area).map((id) => model.geography.named(id, day));
}

/** A series' area where room is short; the province is "Toàn tỉnh". */
export function seriesShort(model: Model, series: Series, lang: Lang): string {
  if (series.area === model.province.id) return say(chartWords.province, lang);
  return areasShort(areasOf(model, series), lang);
}
