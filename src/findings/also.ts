import type { Area } from "../data/area.ts";
import type { Model } from "../model/model.ts";
import type { AreaLine } from "../model/report/area.ts";
import { areaName } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import { list, say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { countsItself } from "./itself.ts";
import { nounPhrase, predicate } from "./phrase.ts";
import { inWords } from "./quantity.ts";
import { isStock, statement } from "./statement.ts";
import { opening } from "./time.ts";

/**
 * Further figures of an area in the period just named: what was done in one sentence, "địa phương
 * này còn làm được … và xây dựng mới …", a stock or a count in its own.
 */
export function alsoClauses(
  model: Model,
  area: Area,
  lines: readonly AreaLine[],
  lang: Lang,
): string[] {
  const done = lines.filter(
    ({ key, indicator }) =>
      key.figure.measure === "value" &&
      indicator.area_sum === "yes" &&
      !countsItself(model, key.figure, indicator),
  );
  const predicates = done.map(({ key, indicator }) =>
    predicate(indicator, inWords(model, key.figure, lang), lang),
  );
  const values = { who: pronoun(area, lang), list: list(predicates, lang) };
  const rest = lines.filter((line) => !done.includes(line));
  return [
    ...(predicates.length > 0 ? [say(words.also, lang, values)] : []),
    ...stockClauses(model, area, rest, lang),
  ];
}

/** Stocks of one day in one sentence, "có 27 hợp tác xã và 61 doanh nghiệp"; else each in its own. */
function stockClauses(model: Model, area: Area, lines: readonly AreaLine[], lang: Lang): string[] {
  const said = lines.map(({ key, indicator }) => {
    const { figure } = key;
    const stock = isStock(indicator, figure) && !countsItself(model, figure, indicator);
    const when = opening(figure, indicator, lang, false);
    const n = inWords(model, figure, lang);
    return {
      when: stock ? when : null,
      what: stock ? nounPhrase(model, indicator, n, lang) : "",
      alone: statement(model, figure, { lang }),
    };
  });
  return [...Map.groupBy(said, ({ when }) => when)].flatMap(([when, group]) => {
    const [first, second] = group;
    if (when === null || !first || !second) return group.map(({ alone }) => alone);
    const what = list(
      group.map((each) => each.what),
      lang,
    );
    return [when + say(words.has, lang, { who: areaName(area, lang), what })];
  });
}

/** An area said again: only a territory is a "địa phương". */
function pronoun(area: Area, lang: Lang): string {
  if (area.level === "province") return say(words.wholeProvince, lang);
  return area.level === "group" ? areaName(area, lang) : say(words.thisArea, lang);
}
