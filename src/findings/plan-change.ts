import type { Past } from "../history/past.ts";
import { planChangesOf } from "../history/plan-change.ts";
import { releasesOf } from "../history/released.ts";
import type { Model } from "../model/model.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import { type Period, yearOf } from "../text/period.ts";
import { say } from "../text/say.ts";
import { versionWords as words } from "../text/words/version.ts";
import { indicatorName, toldInWords } from "./corrections.ts";

/**
 * How the plans were changed that a released period's figures of an area are held against, a
 * sentence each, the oldest first; none of what is changed before the period's own release.
 */
export function planChangeNotes(
  model: Model,
  past: Past,
  { area, period }: { area: string; period: Period },
  lang: Lang,
): string[] {
  const { archive } = past.history;
  const { wasReleased } = releasesOf(archive);
  return planChangesOf(past.history).flatMap(({ commit, difference }) => {
    const { indicator, before, after, period: year } = difference;
    const isOf = difference.area === area && year === String(yearOf(period));
    const isShown = model.observation(indicator, area, period) !== null;
    if (!isOf || !isShown || !wasReleased(period, commit - 1)) return [];
    return [
      say(words.planChanged, lang, {
        ...{ year, indicator: indicatorName(model, indicator, lang) },
        day: dateInWords(archive.commits[commit]?.day ?? "", lang),
        before: toldInWords(model, before, lang),
        after: toldInWords(model, after, lang),
      }),
    ];
  });
}
