import { precisionFixed, scaleLinear } from "d3";
import { decimal } from "../text/decimal.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { formatNumber } from "../text/number.ts";
import { element } from "./svg.ts";

/** Amounts up the side of a chart. */
export interface ValueAxis {
  /** From an amount to px. */
  y: (amount: number) => number;
  /** A few round amounts, zero among them. */
  ticks: readonly { amount: number; label: string }[];
}

/**
 * An axis that always has zero on it and ends on round numbers.
 * @param amounts what is to be seen on it
 * @param range px of its lower and upper end
 * @param decimals what the indicator has: no tick is finer
 * @param count about how many ticks
 */
export function valueAxis(
  amounts: readonly number[],
  range: readonly [bottom: number, top: number],
  { decimals, lang, count = 3 }: { decimals: number; lang: Lang; count?: number },
): ValueAxis {
  const [least, greatest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const flat = least === greatest;
  const y = scaleLinear(flat ? [0, 1] : [least, greatest], range).nice(count);
  const all = flat ? [0] : y.ticks(count).filter((amount) => fits(amount, decimals));
  const step = Math.abs((all[1] ?? 1) - (all[0] ?? 0));
  const shown = Math.min(decimals, precisionFixed(step));
  const ticks = all.map((amount) => {
    const label = formatNumber(decimal(amount.toFixed(shown)), lang, shown);
    return { amount, label };
  });
  return { y, ticks };
}

/** Whether an amount needs no more decimals than the indicator has: there is no half commune. */
function fits(amount: number, decimals: number): boolean {
  return Math.abs(amount - Number(amount.toFixed(decimals))) < 1e-9;
}

/**
 * Draws it: a level for each tick, zero as the base.
 * @param left px where the levels begin, right of the numbers
 */
export function drawValueAxis({ y, ticks }: ValueAxis, left: number, right: number, text: number) {
  return ticks.flatMap(({ amount, label }): Markup[] => {
    const at = y(amount);
    const level = { class: amount === 0 ? "base" : "grid", x1: left, x2: right, y1: at, y2: at };
    const number = { class: "tick", x: left - 8, y: at + text * 0.36, "text-anchor": "end" };
    return [element("line", level), element("text", number, label)];
  });
}
