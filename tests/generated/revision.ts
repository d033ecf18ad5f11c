import { correctedOn } from "./calendar.ts";
import type { Cells } from "./csv-text.ts";
import type { Profile } from "./profile.ts";
import { profiles } from "./profiles.ts";
import { random } from "./random.ts";
import { numberText, type Row } from "./row.ts";
import type { World } from "./world.ts";

/** Of the figures that areas gave and that weren't nil, one in so many was released wrong. */
const oneIn = 150;

/** Why too little was released. */
const tooLittle = ["Cộng sót một công việc đã xong, nay bổ sung", "Gõ nhầm chữ số, nay sửa"];
/** Why too much was. */
const tooMuch = ["Nhập trùng một dòng, nay bỏ", "Gõ nhầm chữ số, nay sửa"];
/** Why the province's was wrong. */
const summedAgain = "Cộng lại theo số địa phương đã đính chính";

/** A figure's amount that was released and isn't true, beside the row that stands now. */
interface Mistake {
  row: Row;
  /** What was released less what stands, in the indicator's last decimal. */
  off: number;
  reason: string;
}

/**
 * The corrections of a released month: what stood there when it was released, what stands there
 * now. All are made before the next month is gathered, so that no later month was built on them.
 * Where an area's figure was wrong, so was the province's, by as much.
 */
export function revisionsOf(world: World, rows: readonly Row[]): Cells[] {
  const plain = new Set(profiles.filter(isPlain).map(({ indicator }) => indicator));
  const own = rows.flatMap((row) => (plain.has(row.indicator) ? mistakeIn(world, row) : []));
  const totals = rows.flatMap((row): Mistake[] => {
    if (row.area !== world.geography.province.id) return [];
    const made = own.filter((mistake) => mistake.row.indicator === row.indicator);
    const off = made.reduce((sum, mistake) => sum + mistake.off, 0);
    return off === 0 ? [] : [{ row, off, reason: summedAgain }];
  });
  return [...own, ...totals].flatMap(cellsOf);
}

function mistakeIn(world: World, row: Row): Mistake[] {
  const { value, toDate, area, indicator, period } = row;
  const chance = random(world.seed, "mistake", indicator, area, period);
  if (row.reporter !== area || !value || chance.uniform() >= 1 / oneIn) return [];
  const size = Math.max(1, Math.round(value * (0.1 + 0.3 * chance.uniform())));
  const little = chance.uniform() < 0.5 && size <= Math.min(value, toDate ?? value);
  const reasons = little ? tooLittle : tooMuch;
  const reason = reasons[Math.floor(chance.uniform() * reasons.length)] ?? summedAgain;
  return [{ row, off: little ? -size : size, reason }];
}

/** Whether a series stands for itself: a wrong part would make its whole wrong too. */
function isPlain({ indicator, course }: Profile): boolean {
  const isPart = profiles.some(
    (whole) => !("shape" in whole.course) && whole.course.includes(indicator),
  );
  return !isPart && "shape" in course && ["flow", "stock"].includes(course.shape);
}

function cellsOf({ row, off, reason }: Mistake): Cells[] {
  const { period, area, indicator, digits } = row;
  return (["value", "to_date"] as const).flatMap((column) => {
    const stands = column === "value" ? row.value : row.toDate;
    if (stands === null) return [];
    return [
      {
        period,
        area,
        indicator,
        column,
        old: numberText(stands + off, digits),
        new: numberText(stands, digits),
        kind: "correction",
        reason,
        corrected: correctedOn(period),
      },
    ];
  });
}
