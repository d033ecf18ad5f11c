import { typedInWords } from "../findings/quantity.ts";
import type { Changes, FileChanges, NewFigure, PeriodChanges } from "../history/changes.ts";
import type { Detail, Difference, Given } from "../history/difference.ts";
import type { Name } from "../history/pair.ts";
import type { Context } from "../rules/context.ts";
import { areaNames, indicatorName, reporterName } from "../rules/measure-words.ts";
import { capital } from "../text/area-name.ts";
import { type Decimal, decimal, ratio, typedAt } from "../text/decimal.ts";
import { formatPercent, formatSigned, formatTyped } from "../text/number.ts";
import { isPeriod, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { changesWords as words } from "../text/words/changes.ts";
import { figureWords } from "../text/words/figure.ts";
import { type Cut, cutTable } from "./cut.ts";
import { code, escaped, folded, parts } from "./markdown.ts";

/** Tables of so many rows stand open. */
const short = 15;

/** What changed in a period, file by file, figure by figure. */
export function periodSection(context: Context, changes: PeriodChanges, cut: Cut): string {
  const { period, released, files } = changes;
  const state = say(released ? words.wasReleased : words.isOpen, "vi");
  return parts([
    `#### ${capital(periodName(period))} (${state})`,
    ...files.map((file) => fileSection(context, file, cut)),
  ]);
}

/** A period in words; one that is none as it stands. */
export function periodName(period: string): string {
  return isPeriod(period) ? periodInWords(period, "vi") : escaped(period);
}

function fileSection(context: Context, changes: FileChanges, cut: Cut): string {
  const { file, reporter, added, changed, removed, details } = changes;
  const who = reporter === null ? say(words.plans, "vi") : reporterName(context, reporter);
  const numbers = added.reduce(
    (n, { value, to_date }) => n + (value ? 1 : 0) + (to_date ? 1 : 0),
    0,
  );
  const counted = [
    countsInWords({ added: numbers, changed: changed.length, removed: removed.length }),
    details.length > 0 ? say(words.otherCells, "vi", { n: details.length }) : "",
  ];
  const head = `${escaped(capital(who))}: ${counted.filter((one) => one !== "").join("; ")}`;
  const body = parts([
    changedTable(context, [...changed, ...removed], cut),
    newTable(context, added, reporter === null, cut),
    detailTable(context, details, cut),
  ]);
  const rows = added.length + changed.length + removed.length + details.length;
  const name = code(file);
  return rows <= short ? parts([`**${head}** ${name}`, body]) : folded(`${head} ${name}`, body);
}

/** How many numbers are new, changed and removed, in words: only what there is. */
export function countsInWords({ added, changed, removed }: Changes["counts"]): string {
  const counts = [
    [words.added, added],
    [words.changed, changed],
    [words.removed, removed],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([entry, n]) => say(entry, "vi", { n: formatTyped(String(n), "vi") }))
    .join(", ");
}

function changedTable(context: Context, rows: readonly Difference[], cut: Cut): string {
  const columns = [
    { head: say(words.area, "vi") },
    { head: say(words.indicator, "vi") },
    { head: say(words.old, "vi"), number: true },
    { head: say(words.new, "vi"), number: true },
    { head: say(words.difference, "vi"), number: true },
    { head: say(words.percent, "vi"), number: true },
  ] as const;
  return cutTable(columns, rows, cut, (row) => {
    const { before, after } = row;
    const indicator = indicatorName(context, row.indicator);
    const ofToDate = row.measure === "to_date";
    return [
      escaped(areaNames(context, row.area)),
      escaped(ofToDate ? say(words.ofToDate, "vi", { indicator }) : indicator),
      shown(context, row, before),
      after ? shown(context, row, after) : `**${say(words.gone, "vi")}**`,
      ...apart(context, row, before, after),
    ];
  });
}

function newTable(context: Context, rows: readonly NewFigure[], isPlan: boolean, cut: Cut): string {
  const columns = [
    { head: say(words.area, "vi") },
    { head: say(words.indicator, "vi") },
    { head: say(isPlan ? words.planned : words.inPeriod, "vi"), number: true },
    { head: say(words.toDate, "vi"), number: true },
    { head: say(words.previous, "vi"), number: true },
    { head: say(words.difference, "vi"), number: true },
    { head: say(words.percent, "vi"), number: true },
  ] as const;
  const of = isPlan ? columns.slice(0, 3) : columns;
  return cutTable(of, rows, cut, (row) => {
    const { value, to_date, previous } = row;
    return [
      escaped(areaNames(context, row.area)),
      escaped(indicatorName(context, row.indicator)),
      shown(context, row, value),
      shown(context, row, to_date),
      shown(context, row, previous),
      ...apart(context, row, previous, value ?? to_date),
    ].slice(0, of.length);
  });
}

function detailTable(context: Context, rows: readonly Detail[], cut: Cut): string {
  const heads = [words.area, words.indicator, words.column, words.before, words.after];
  const columns = heads.map((head) => ({ head: say(head, "vi") }));
  return cutTable(columns, rows, cut, (row) => [
    escaped(areaNames(context, row.area)),
    escaped(indicatorName(context, row.indicator)),
    code(row.column),
    escaped(row.before),
    escaped(row.after),
  ]);
}

/** A number in its indicator's unit, with its qualifier and status; as it stands where that can't be. */
function shown({ indicators, units }: Context, { indicator }: Name, given: Given | null): string {
  if (given === null) return "";
  const { quantity, qualifier, status, amount } = given;
  const own = units.get(given.unit);
  const unit = units.get(indicators.get(indicator)?.unit ?? "");
  const said =
    amount && own && unit
      ? typedInWords(typedAt(quantity.text, amount, own.power - unit.power), unit, qualifier, "vi")
      : `${quantity.text} ${given.unit}`;
  return escaped(status === null ? said : `${said} (${say(figureWords[status], "vi")})`);
}

/** By how much a number differs from another and what part of it that is: two cells. */
function apart(
  { indicators, units }: Context,
  { indicator }: Name,
  before: Given | null,
  after: Given | null,
): [string, string] {
  if (!before?.amount || !after?.amount) return ["", ""];
  const difference = after.amount.minus(before.amount);
  const isRate = units.get(indicators.get(indicator)?.unit ?? "")?.vi === "%";
  const part = isRate ? null : ratio(difference, before.amount.abs());
  return [formatSigned(difference, "vi"), part === null ? "" : signedPercent(part)];
}

/** A change as a percentage with its sign, with as many decimals as it takes not to be nothing. */
function signedPercent(part: Decimal): string {
  const sign = part.gt(0) ? "+" : part.lt(0) ? "−" : "";
  const decimals = part.eq(0) || part.abs().gte("0.0005") ? 1 : 4;
  return sign + formatPercent(decimal(part.abs().toFixed()), "vi", decimals);
}
