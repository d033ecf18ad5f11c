import { dateInWords } from "../../src/text/date.ts";
import { firstDay, type Period } from "../../src/text/period.ts";
import { sourceOf } from "./calendar.ts";
import type { Cells } from "./csv-text.ts";
import type { World } from "./world.ts";

/** Where lines break: an area's boundary changed, or another tier began to report. */
export function breaksOf(world: World, months: readonly Period[]): Cells[] {
  const rows: Cells[] = [];
  for (const [i, period] of months.entries()) {
    const before = months[i - 1];
    if (before === undefined) continue;
    const day = firstDay(period);
    const reporting = world.reporting(period);
    const source = sourceOf(period);
    if (reporting[0]?.level !== world.reporting(before)[0]?.level) {
      const [vi, en] = [dateInWords(day, "vi"), dateInWords(day, "en")];
      rows.push({
        period,
        vi: `Từ ${vi} không còn cấp huyện: xã, phường báo cáo`,
        en: `No districts from ${en}: communes and wards report`,
        source,
      });
      continue;
    }
    const moved = new Set(
      world.changes.flatMap(({ date, from, kind }) =>
        date === day && kind === "boundary" ? [from] : [],
      ),
    );
    for (const { id } of reporting.filter((area) => moved.has(area.id))) {
      rows.push({
        period,
        area: id,
        vi: `Địa giới thay đổi từ ${dateInWords(day, "vi")}`,
        en: `Boundaries changed on ${dateInWords(day, "en")}`,
        source,
      });
    }
  }
  return rows;
}
