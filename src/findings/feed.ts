import { yearOf } from "../history/correction-id.ts";
import { type CorrectionEntry, correctionLog } from "../history/correction-log.ts";
import type { Past } from "../history/past.ts";
import type { Model } from "../model/model.ts";
import { pagesOf } from "../model/pages.ts";
import { monthReport } from "../model/report/month.ts";
import type { Addresses, FeedKind } from "../text/address.ts";
import { capital } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { byTime, type Period, periodInWords, yearOf as yearOfPeriod } from "../text/period.ts";
import { say } from "../text/say.ts";
import { revisionWords, historyWords as words } from "../text/words/history.ts";
import { correctionLine } from "./corrections.ts";
import { monthHeadline } from "./month.ts";
import { plain } from "./sentence.ts";

/** One thing that happened, for who follows the record. */
export interface News {
  /** Where it is told, on its host. */
  path: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** What a feed holds: what is older is on the pages. */
const most = 50;

/** A feed's items, the newest first. */
export function newsOf(
  kind: FeedKind,
  { model, past, to }: { model: Model; past: Past | null; to: Addresses },
  lang: Lang,
): News[] {
  if (kind === "releases") return releasesOf(model, to, lang);
  return correctionLog(past, model)
    .slice(-most)
    .reverse()
    .map((entry) => correctionNews(model, entry, to, lang));
}

function releasesOf(model: Model, to: Addresses, lang: Lang): News[] {
  return [...model.releases.values()]
    .filter(({ period }) => model.periods.includes(period))
    .sort((a, b) => byTime(b.period, a.period))
    .sort((a, b) => (a.released < b.released ? 1 : a.released > b.released ? -1 : 0))
    .slice(0, most)
    .map(({ period, released, kind }) => {
      const entry = kind === "live" ? words.releasedItem : words.transcribedItem;
      return {
        path: pageOf(model, to, period),
        title: say(entry, lang, { period: periodInWords(period, lang) }),
        summary: plain(monthHeadline(model, monthReport(model, period), lang)),
        day: released,
      };
    });
}

/** Where a period is shown: a quarter and a half-year on their year's page, at a place of its own. */
function pageOf(model: Model, to: Addresses, period: Period): string {
  if (pagesOf(model).months.includes(period)) return to.month(period);
  return `${to.year(yearOfPeriod(period))}#${period}`;
}

function correctionNews(model: Model, entry: CorrectionEntry, to: Addresses, lang: Lang): News {
  const kind = capital(say(revisionWords[entry.kind], lang));
  const reason = entry.correction?.reason;
  return {
    path: `${to.correctionsIn(yearOf(entry))}#${entry.id}`,
    title: correctionLine(model, entry, lang),
    summary: reason === undefined ? `${kind}.` : `${kind}: ${reason}.`,
    day: entry.day,
  };
}
