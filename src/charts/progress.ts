import { unitsOf } from "../data/geography.ts";
import { planInWords } from "../findings/quantity.ts";
import { known, type Model } from "../model/model.ts";
import type { Progress } from "../model/progress.ts";
import { dateInWords, dayAndMonth } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import type { Markup } from "../text/markup.ts";
import { formatPercent, nbsp } from "../text/number.ts";
import { say } from "../text/say.ts";
import { chartWords } from "../text/words/chart.ts";
import { areasFull } from "./area-label.ts";
import { frame } from "./frame.ts";
import { valueInWords } from "./label.ts";
import type { ChartOptions } from "./options.ts";
import { sizes } from "./size.ts";
import { element } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A bar's parts on a line from 0 to `width`, px. */
interface Bullet {
  /** Where what was done ends. */
  done: number;
  /** Where the plan ends: the whole width unless more was done. */
  plan: number;
  /** Where an even pace would be; null once the year is over. */
  pace: number | null;
}

/** Null where nothing was planned: there is no part of nothing. */
function bullet({ share, pace }: Progress, width: number): Bullet | null {
  if (share === null) return null;
  const done = Math.max(0, share.toNumber());
  const unit = width / Math.max(1, done);
  const even = pace.toNumber();
  return { done: done * unit, plan: unit, pace: even < 1 ? even * unit : null };
}

function shapes({ done, plan, pace }: Bullet, y: number, height: number, over: number): Markup[] {
  const tick = (at: number, name: string) =>
    element("line", { class: name, x1: at, x2: at, y1: y - over, y2: y + height + over });
  return [
    element("rect", { class: "track", y, width: plan, height }),
    element("rect", { class: "done", y, width: done, height }),
    ...(done > plan ? [tick(plan, "full")] : []),
    // The tick lies on a wider one of the ground, so that it shows on the bar too.
    ...(pace === null ? [] : [tick(pace, "under"), tick(pace, "pace")]),
  ];
}

/**
 * The tiny bar of a key figure, 14 px high and as wide as its place: what was done of what was
 * planned, a tick where an even pace would be. Hidden from who can't see it: the words beside it
 * say the same. Null where nothing was planned.
 */
export function progressBar(progress: Progress): string | null {
  const parts = bullet(progress, 200);
  if (!parts) return null;
  const attributes = {
    class: "bullet",
    viewBox: "0 0 200 14",
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  };
  return element("svg", attributes, ...shapes(parts, 4, 6, 4)).markup;
}

/**
 * Progress as a figure of its own: what was done above the bar, the plan and an even pace below.
 * Null where nothing was planned.
 */
export function progressChart(
  model: Model,
  progress: Progress,
  options: ChartOptions,
): string | null {
  const { size, lang } = options;
  const { width, text, leading } = sizes[size];
  const parts = bullet(progress, width);
  if (!parts || progress.share === null) return null;
  const thick = text + 6;
  const bar = leading + 8;
  const below = bar + thick + leading + 4;

  const words = progressWords(model, progress, progress.share, lang);
  const doneWidth = textWidth(words.done, text, "bold") + textWidth(words.share, text);
  const planWidth = textWidth(words.plan, text);
  const paceWidth = textWidth(words.pace, text);
  const done = Math.max(0, parts.done - doneWidth);
  const plan = Math.max(0, parts.plan - planWidth);
  const pace = clamp((parts.pace ?? 0) - paceWidth / 2, 0, width - paceWidth);
  const apart = pace + paceWidth + text <= plan || plan + planWidth + text <= pace;
  const second = parts.pace !== null && !apart ? leading : 0;
  const label = (x: number, y: number, name: string, text: string) =>
    element("text", { class: name, x, y }, text);

  return frame(
    {
      ...options,
      kind: "progress",
      width,
      height: below + second + 6,
      title: words.title,
      description: words.description,
    },
    ...shapes(parts, bar, thick, 4),
    element(
      "text",
      { x: done, y: text + 2 },
      element("tspan", { class: "num" }, words.done),
      words.share,
    ),
    parts.pace === null ? null : label(pace, below, "note pace", words.pace),
    label(plan, below + second, "note", words.plan),
  );
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most));
}

function progressWords(model: Model, progress: Progress, share: Progress["pace"], lang: Lang) {
  const { plan, done, pace, day } = progress;
  const indicator = known(model.indicators, done.indicator);
  const n = valueInWords(model, done, indicator, lang);
  const planned = planInWords(model, plan, lang);
  const part = say(chartWords.ofPlan, lang, { share: formatPercent(share, lang) });
  const even = formatPercent(pace, lang);
  const said = [
    say(chartWords.progressSaid, lang, {
      day: dateInWords(day, lang),
      n,
      plan: planned,
      share: formatPercent(share, lang),
    }),
    pace.lt(1) ? say(chartWords.paceSaid, lang, { share: even }) : "",
  ];
  return {
    title: say(chartWords.progressTitle, lang, {
      name: indicator[lang],
      area: areasFull(
        unitsOf(done.area).map((id) => model.geography.named(id, day)),
        lang,
      ),
      year: plan.target.period,
    }),
    description: said.join(" ").trim(),
    done: n,
    share: `${nbsp}${nbsp}${part}`,
    plan: say(chartWords.plan, lang, { n: planned }),
    pace: say(chartWords.pace, lang, { share: even, day: dayAndMonth(day, lang) }),
  };
}
