import type { Area, AreaChange } from "../data/area.ts";
import type { Model } from "../model/model.ts";
import type { AreaReport } from "../model/report/area.ts";
import { areaName } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import { list, say } from "../text/say.ts";
import { fold } from "../text/slug.ts";
import { findingWords as words } from "../text/words/finding.ts";

/** What an area became and when, or what it was formed from; null where nothing is known. */
export function lifeClause(
  model: Model,
  report: Pick<AreaReport, "area" | "ended" | "became" | "from">,
  lang: Lang,
): string | null {
  const { area, ended, became, from } = report;
  const who = areaName(area, lang);
  if (ended) return endClause(model, area, became, lang);
  const born = from.filter(({ date }) => date === area.valid_from);
  const [first] = born;
  if (first) {
    const day = dateInWords(first.date, lang);
    return say(words.cameFrom, lang, { who, day, from: names(model, born, "from", lang) });
  }
  const last = became.at(-1);
  if (!last?.to) return null;
  const into = names(
    model,
    became.filter(({ date }) => date === last.date),
    "to",
    lang,
  );
  return say(words.partWent, lang, { day: dateInWords(last.date, lang), into });
}

function endClause(model: Model, area: Area, became: readonly AreaChange[], lang: Lang): string {
  const who = areaName(area, lang);
  const last = became.findLast(({ date }) => date > (area.valid_to ?? ""));
  if (!last)
    return say(words.endedAfter, lang, { who, day: dateInWords(area.valid_to ?? "", lang) });
  const final = became.filter(({ date }) => date === last.date);
  const day = dateInWords(last.date, lang);
  const successors = names(model, final, "to", lang);
  // A new unit may bear the old one's name: xã Cẩm Duệ went to a greater xã Cẩm Duệ.
  const into =
    fold(successors) === fold(who) ? say(words.newOne, lang, { who: successors }) : successors;
  if (into === "") {
    const entry = last.kind === "end" ? words.ended : words.endedUnknown;
    const isTier = last.kind === "end" && area.level === "district";
    return say(isTier ? words.endedTier : entry, lang, { who, day });
  }
  const isSame = last.kind === "upgrade" || last.kind === "rename";
  return say(isSame ? words.becameInto : words.endedInto, lang, { who, day, into });
}

function names(model: Model, changes: readonly AreaChange[], end: "from" | "to", lang: Lang) {
  const ids = new Set(changes.flatMap((change) => change[end] ?? []));
  const day = changes[0]?.date ?? "";
  return list(
    [...ids].map((id) => areaName(model.geography.named(id, day), lang)),
    lang,
  );
}
