import type { Model } from "../model/model.ts";
import type { Progress } from "../model/progress.ts";
import type { Lang } from "../text/lang.ts";
import { formatPercent, formatTyped } from "../text/number.ts";
import { type Entry, say } from "../text/say.ts";
import { figureWords } from "../text/words/figure.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { percent } from "./percent.ts";
import { hedge, inWords, planInWords, qualifierOf } from "./quantity.ts";

/** "đạt 6,6% KH; đã qua 29% của năm": how far, beside how far the year has gone. Null without a plan above zero. */
export function progressInWords(progress: Progress, lang: Lang): string | null {
  const p = ofPlan(progress, lang);
  if (p === null) return null;
  if (progress.pace.gte(1)) return say(words.planShare, lang, { p });
  return say(words.planPace, lang, { p, pace: formatPercent(progress.pace, lang, 0) });
}

/** "28,67 trên 432,3 km": what was done of what was planned. */
export function doneOfPlan(model: Model, { done, plan }: Progress, lang: Lang): string {
  const isBare = hedge(done, lang) === "" && plan.target.qualifier === null;
  const n = isBare ? formatTyped(done.text, lang) : inWords(model, done, lang);
  return say(words.planDone, lang, { n, plan: planInWords(model, plan, lang) });
}

/** ", bằng 6,6% kế hoạch cả năm" without its comma; a plan of "ít nhất" is named with it. */
export function ofYearPlan(model: Model, progress: Progress, lang: Lang): string | null {
  const p = ofPlan(progress, lang);
  if (p === null) return null;
  if (progress.plan.target.qualifier === null) return say(words.ofYearPlan, lang, { p });
  return say(words.ofFloorPlan, lang, { p, n: planInWords(model, progress.plan, lang) });
}

/** "% KH", qualified as what was done is: gần 1,5 of 3 is "gần 50%". */
function ofPlan({ share, done }: Progress, lang: Lang): string | null {
  if (share === null) return null;
  const p = percent(share, lang);
  const qualifier = qualifierOf(done);
  const entry: Entry | null = qualifier && figureWords[qualifier];
  return entry ? say(entry, lang, { n: p }) : p;
}
