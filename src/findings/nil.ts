import type { AreaLine } from "../model/report/area.ts";
import type { Lang } from "../text/lang.ts";
import { list, say } from "../text/say.ts";
import { findingWords as words } from "../text/words/finding.ts";
import { count, counting } from "./count.ts";
import { indicatorInside } from "./name.ts";
import { isStock, noneClause } from "./statement.ts";

/** How many indicators are named one by one. */
const most = 5;

/** The lines that are nil, stated or implied. */
export function nilLines(lines: readonly AreaLine[]): AreaLine[] {
  return lines.filter(({ key }) => key.figure.amount.eq(0));
}

/** An area with nothing but nils: "huyện Vũ Quang không phát sinh ở năm chỉ tiêu: …". */
export function nilHeadline(who: string, lines: readonly AreaLine[], lang: Lang): string {
  const [first] = lines;
  if (lines.length === 1 && first) {
    return noneClause(who, first.indicator, isStock(first.indicator, first.key.figure), lang);
  }
  return say(words.nilHeadline, lang, {
    who,
    count: count(lines.length, lang),
    list: names(lines, lang),
  });
}

/** What else was nil, what an area has none of, and whether that is stated or follows. */
export function nilClauses(lines: readonly AreaLine[], lang: Lang): string[] {
  const nil = nilLines(lines);
  const stocks = nil.filter(({ indicator, key }) => isStock(indicator, key.figure));
  const flows = nil.filter((line) => !stocks.includes(line));
  const clauses =
    stocks.length > 0 ? [say(words.emptyList, lang, { list: names(stocks, lang) })] : [];
  if (flows.length > 0) clauses.unshift(say(words.nilList, lang, { list: names(flows, lang) }));
  return [...clauses, ...followsClauses(nil, lang)];
}

/** Why a nil that no document states may be said all the same; empty where all are stated. */
export function followsClauses(nil: readonly AreaLine[], lang: Lang): string[] {
  const implied = nil.filter(({ key }) => key.figure.kind === "implied-nil").length;
  if (implied === 0) return [];
  const all = implied === nil.length;
  return [
    say(all ? words.nilAllFollow : words.nilFollowsSome, lang, {
      n: implied,
      count: count(implied, lang),
    }),
  ];
}

/** Up to five by name; the others stand in the table. */
function names(lines: readonly AreaLine[], lang: Lang): string {
  const all = lines.map(({ indicator }) => indicatorInside(indicator, lang));
  if (all.length <= most + 1) return list(all, lang);
  const others = counting(words.otherIndicators, all.length - most, lang);
  return list([...all.slice(0, most), others], lang);
}
