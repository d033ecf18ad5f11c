import { comparison } from "../model/comparison.ts";
import { isKnown } from "../model/figure.ts";
import type { Model } from "../model/model.ts";
import type { AreaLine } from "../model/report/area.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { counting, place } from "./count.ts";
import { countsItself } from "./itself.ts";
import { hasShare, silentRows } from "./leader.ts";
import { ofProvince } from "./percent.ts";

/**
 * An area's place among the others and its part of the province's: "nhiều nhất trong 13 địa
 * phương", "bằng 36,7% của cả tỉnh". Where some areas aren't stated, the place is among those that
 * are. Empty where there is nothing to compare with.
 */
export function standingClauses(model: Model, line: AreaLine, lang: Lang): string[] {
  const { row, indicator, period, key } = line;
  const found = comparison(model, indicator, period);
  if (!found || !row || countsItself(model, key.figure, indicator)) return [];
  const clauses: string[] = [];
  const single = found.rows.filter(
    ({ areas, figure }) => areas.length === 1 && areas[0]?.level !== "group" && isKnown(figure),
  );
  const isWhole = silentRows(found).length === 0 && found.rows.every((r) => r.areas.length === 1);
  const ranked = single.filter(({ rank }) => rank !== null);
  if (row.rank !== null && single.length > 1) {
    const areas = counting(isWhole ? words.areas : words.areasNamed, single.length, lang);
    if (isWhole && ranked.length === 1) return [say(words.soleOf, lang, { areas })];
    const tied = ranked.filter(({ rank }) => rank === row.rank).length > 1;
    const isRate = indicator.area_sum === "no";
    if (row.rank > 1) {
      const entry = tied ? words.placeTied : words.placeOf;
      clauses.push(say(entry, lang, { place: place(row.rank, lang), areas }));
    } else if (isRate) {
      clauses.push(say(tied ? words.firstTiedRate : words.firstOfRate, lang, { areas }));
    } else {
      clauses.push(say(tied ? words.firstTied : words.firstOf, lang, { areas }));
    }
  }
  if (hasShare(found, row) && row.share.gt(0)) clauses.push(ofProvince(row.share, lang, true));
  return clauses;
}
