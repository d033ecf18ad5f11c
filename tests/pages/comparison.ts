import { lastDay, type Period } from "../../src/text/period.ts";
import { siteWords as words } from "../../src/text/words/site.ts";
import { percentage } from "./amount.ts";
import type { Figures } from "./expected.ts";
import { the } from "./record.ts";
import type { Asked } from "./rows.ts";
import { inCell } from "./said.ts";

/** The areas that are compared: the tier that reports, groups, and what is given jointly. */
export function compared(figures: Figures, indicator: string, period: Period): string[] {
  const { record, land } = figures;
  const day = lastDay(period);
  const column = figures.main(indicator, period);
  const { levels } = the(record.indicators, indicator);
  const units = land.reporting(day).filter(({ level }) => levels.split(" ").includes(level));
  const place = { indicator, period, column };
  const others = figures
    .rows(indicator, period)
    .filter((row) => row[column] && row.area !== land.province.id)
    .map(({ area }) => area);
  if (others.length === 0) return [];
  const stands = (area: string) => {
    const [first = "", ...more] = area.split("+");
    if (more.length > 0) {
      const inside = new Set(area.split("+").map((unit) => land.unitOf(unit, day)));
      const [unit] = inside;
      return !unit || inside.size > 1 || figures.at({ ...place, area: unit }).amount === null;
    }
    const row = land.named(first, day);
    if (row.level === "group") return true;
    const isGone = land.on(first, day) === undefined;
    return isGone ? row.parent === land.province.id : land.unitOf(first, day) === first;
  };
  return [...new Set([...units.map(({ id }) => id), ...others.filter(stands)])];
}

/** What each of them has, the greatest first; with no area and no total where none is compared. */
export function comparison(asked: Asked, indicator: string, period: Period) {
  const { figures, lang } = asked;
  const { record, land } = figures;
  const place = { indicator, period, column: figures.main(indicator, period) };
  const areas = compared(figures, indicator, period);
  const total = figures.at({ ...place, area: land.province.id });
  const adds = the(record.indicators, indicator).area_sum === "yes";
  const rows = areas.map((area) => {
    const found = figures.at({ ...place, area });
    const isUnit = !area.includes("+") && land.named(area, lastDay(period)).level !== "group";
    const above = found.amount !== null && found.amount > 0n;
    const part =
      adds && above && total.amount ? percentage(found.amount ?? 0n, total.amount, lang) : "";
    return { area, found, part, isRanked: isUnit && above };
  });
  const names = new Intl.Collator("vi");
  const name = (area: string) =>
    area
      .split("+")
      .map((id) => land.named(id, lastDay(period)).vi)
      .join(" ");
  rows.sort(
    (a, b) =>
      Number(a.found.amount === null) - Number(b.found.amount === null) ||
      Number((b.found.amount ?? 0n) > (a.found.amount ?? 0n)) -
        Number((b.found.amount ?? 0n) < (a.found.amount ?? 0n)) ||
      names.compare(name(a.area), name(b.area)),
  );
  const ranked = rows.filter(({ isRanked }) => isRanked);
  const above = (amount: bigint) => ranked.filter(({ found }) => (found.amount ?? 0n) > amount);
  return {
    total,
    hasShares: adds && total.amount !== null && total.amount !== 0n,
    rows: rows.map((row) => ({
      ...row,
      rank: row.isRanked ? `${above(row.found.amount ?? 0n).length + 1}/${ranked.length}` : "",
    })),
  };
}

/**
 * The rows of a comparison's table: all of them on the chart's own page, elsewhere up to twenty,
 * else the first ten and the page's own area.
 */
export function comparisonRows(
  asked: Asked,
  indicator: string,
  period: Period,
  elsewhere: { own: string } | null,
): string[][] {
  const { figures, lang, places } = asked;
  const { total, rows, hasShares } = comparison(asked, indicator, period);
  const isLong = rows.length > 20 && places.has(`bieu-do/${indicator}/${period}/`);
  const shown =
    elsewhere && isLong ? rows.filter((row, i) => i < 10 || row.area === elsewhere.own) : rows;
  const shares = hasShares && rows.some(({ found }) => found.amount !== null);
  const cell = (found: typeof total) => inCell(figures.record, indicator, found, lang);
  const sum = total.amount === null ? [] : [[words.wholeProvince[lang], cell(total), "100%"]];
  const own = shown.map(({ area, found, part }) => [
    figures.land.name(area, lastDay(period), lang),
    cell(found),
    part,
  ]);
  return [...sum, ...own].map((row) => (shares ? row : row.slice(0, 2)));
}

/** An area's line: indicator, unit, its figure, the province's, rank, share; null where nothing is known. */
export function areaLine(asked: Asked, area: string, indicator: string, period: Period) {
  const { figures, lang } = asked;
  const { record, land } = figures;
  if (figures.rows(indicator, period).length === 0) return null;
  const place = { indicator, period, column: figures.main(indicator, period) };
  const own = figures.at({ ...place, area });
  if (own.amount === null) return null;
  const province = figures.at({ ...place, area: land.province.id });
  const row = comparison(asked, indicator, period).rows.find((each) => each.area === area);
  const { unit, [lang]: name } = the(record.indicators, indicator);
  return [
    name,
    the(record.units, unit)[lang],
    inCell(record, indicator, own, lang),
    inCell(record, indicator, province, lang),
    row?.rank ?? "",
    row?.part ?? "",
  ];
}
