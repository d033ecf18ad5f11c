import { frequencyOf, type Period, shift, yearOf } from "../../src/text/period.ts";

/** The day a month's figures are counted to; a year's are counted to its end. */
export function countedTo(period: Period): string | null {
  return frequencyOf(period) === "month" ? `${period}-20` : null;
}

/** The day a period is released: the month's 25th, for a year that of the next January. */
export function releasedOn(period: Period): string {
  return frequencyOf(period) === "month" ? `${period}-25` : `${yearOf(period) + 1}-01-25`;
}

/** The day on which a released month's figures are corrected, before the next month's come in. */
export function correctedOn(period: Period): string {
  return `${shift(period, 1)}-10`;
}

/** The years that end within these released months: they have figures of their own. */
export function wholeYears(released: readonly Period[]): Period[] {
  return released.filter((period) => period.endsWith("-12")).map((period) => period.slice(0, 4));
}

/** The source that all of a period's reporters share: what the office gathered. */
export function sourceOf(period: Period): string {
  return `mo-phong-${period}`;
}

/** The source of a year's plan. */
export function planSource(year: Period): string {
  return `mo-phong-ke-hoach-${year}`;
}
