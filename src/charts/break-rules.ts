import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { type Period, periodShort } from "../text/period.ts";
import { say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import type { Sizing } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { TimeAxis } from "./time-axis.ts";

/** A break's rule and label, px. */
export interface PlacedBreak {
  /** Of the rule: between the period before and the first that differs. */
  x: number;
  label: string;
  start: number;
  end: number;
  /** Of the label, from 0 at the top; the rule begins there. */
  row: number;
}

const gap = 4;
const rows = 4;

/**
 * Places the breaks of a series above its plot, each label beside its rule where it meets neither
 * another label nor another rule; where there is no such place only the period is written.
 * @param breaks the first period after each, oldest first
 * @param taken px that the top row has in use from the left
 */
export function placeBreaks(
  breaks: readonly Period[],
  { x, step }: Pick<TimeAxis, "x" | "step">,
  { width, text }: Sizing,
  taken: number,
  lang: Lang,
): PlacedBreak[] {
  const placed: PlacedBreak[] = [];
  const fits = ({ x: own, start, end, row }: PlacedBreak) =>
    start >= (row === 0 ? taken + gap : 0) &&
    end <= width &&
    placed.every((other) => {
      const meets = start < other.end + gap && other.start - gap < end;
      const crossed = start - gap < other.x && other.x < end + gap && row >= other.row;
      const cut = other.start < own && own < other.end + gap && row <= other.row;
      return !crossed && !cut && !(meets && row === other.row);
    });
  for (const period of breaks) {
    const at = x(period) - step / 2;
    const short = periodShort(period, lang);
    const candidates = [say(chartWords.breakFrom, lang, { period: short }), short].flatMap(
      (label) => {
        const wide = textWidth(label, text);
        return Array.from({ length: rows }, (_, row) => [
          { x: at, label, start: at + gap, end: at + gap + wide, row },
          { x: at, label, start: at - gap - wide, end: at - gap, row },
        ]).flat();
      },
    );
    const last = candidates.at(-1);
    const chosen = candidates.find(fits) ?? last;
    if (chosen) placed.push(chosen);
  }
  return placed;
}

/** Draws them: dashed rules from the label down to the foot. */
export function breakRules(
  placed: readonly PlacedBreak[],
  bottom: number,
  { text, leading }: Sizing,
): Markup[] {
  return placed.flatMap(({ x, label, start, row }) => [
    element("line", { class: "break", x1: x, x2: x, y1: row * leading + gap, y2: bottom }),
    element("text", { class: "note", x: start, y: row * leading + text }, label),
  ]);
}
