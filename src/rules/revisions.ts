import type { Correction } from "../data/correction.ts";
import { figuresPath } from "../data/data-set.ts";
import type { Quantity } from "../data/field.ts";
import { type Observation, statuses } from "../data/observation.ts";
import { isPeriod } from "../text/period.ts";
import { amountOf, type Measured } from "./amount.ts";
import { type ByKey, byKey, figuresByKey, figureWith, type Key, keyOf } from "./by-key.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns } from "./exactness.ts";
import { addressOf, idNow, redirectsOf } from "./moved.ts";

/** Every correction of a figure's column, the oldest first; of one twice the first. */
export const correctionsByKey = perContext(
  ({ data }: Context): ReadonlyMap<string, readonly Correction[]> => {
    const all = Map.groupBy(data.corrections, (row) => columnKey(row, row.column));
    return new Map([...all].map(([key, rows]) => [key, inOrder(rows)]));
  },
);

/** By day, and within one day each after that whose new number it began with. */
function inOrder(rows: readonly Correction[]): Correction[] {
  const days = Map.groupBy(
    rows.toSorted((a, b) => (a.corrected < b.corrected ? -1 : a.corrected > b.corrected ? 1 : 0)),
    ({ corrected }) => corrected,
  );
  return [...days.values()].flatMap((day) => {
    const left = day.filter((row, i) => row.old?.text !== day[i - 1]?.old?.text || i === 0);
    const chain: Correction[] = [];
    while (left.length > 0) {
      const last = chain.at(-1);
      const next = left.findIndex((row) =>
        last
          ? row.old?.text === last.new?.text
          : !left.some((other) => other !== row && other.new?.text === row.old?.text),
      );
      chain.push(...left.splice(Math.max(0, next), 1));
    }
    return chain;
  });
}

/** The corrections that aren't in the base, whatever their area and indicator were called there. */
export const newCorrections = perContext((context: Context): ReadonlySet<Correction> => {
  const { base, data } = context;
  const amount = (quantity: Quantity | null) => quantity?.amount.toFixed();
  const textOf = (row: Correction, key: Key) =>
    [columnKey(key, row.column), amount(row.old), amount(row.new), row.corrected].join("\n");
  const known = new Set(
    base?.data.corrections.filter(isNamed).map((row) => textOf(row, nameNow(context, row))),
  );
  return new Set(base ? data.corrections.filter((row) => !known.has(textOf(row, row))) : []);
});

/**
 * Whether a change since the base has a row of its own, the last of those that confirm nothing but
 * say what changed. Whether it says the truth is `dinh-chinh-sai`'s to judge.
 */
export function isCorrected(context: Context, figure: Key, column: Column): boolean {
  const rows = correctionsByKey(context).get(columnKey(figure, column)) ?? [];
  const last = rows.findLast((row) => row.kind !== "confirmed");
  return last !== undefined && newCorrections(context).has(last);
}

/** What names a figure's column. */
export function columnKey(key: Key, column: Column): string {
  return `${keyOf(key)}\n${column}`;
}

/** A number of a row: what it is of and in which unit; undefined where there is no row. */
export interface Said {
  row: Measured | undefined;
  quantity: Quantity | null;
}

/** Whether two rows of one figure say the same amount: nothing is the same as nothing. */
export function sameAmount(context: Context, a: Said, b: Said): boolean {
  if (!a.quantity || !b.quantity || !a.row || !b.row) return !a.quantity === !b.quantity;
  const [x, y] = [amountOf(context, a.row, a.quantity), amountOf(context, b.row, b.quantity)];
  return x && y ? x.eq(y) : a.quantity.text === b.quantity.text && a.row.unit === b.row.unit;
}

/** Whether a correction says what a figure's column holds now: the answer to a question about it. */
export function isAnswered(context: Context, figure: Key, column: Column): boolean {
  const last = correctionsByKey(context).get(columnKey(figure, column))?.at(-1);
  if (!last) return false;
  const row = figureWith(figuresByKey(context), figure);
  return sameAmount(context, { row, quantity: last.new }, { row, quantity: row?.[column] ?? null });
}

/** Whether a row of the past could be read so far that it names a figure: the rest is null there. */
export function isNamed({ period, area, indicator }: Key): boolean {
  return isPeriod(period) && area !== null && indicator !== null;
}

/** What a figure of the base is called now: by the ids that its areas and its indicator bear. */
export function nameNow(context: Context, was: Key): Key {
  const area = was.area.split("+").map((id) => idNow(context, "areas", id));
  const indicator = idNow(context, "indicators", was.indicator);
  return { period: was.period, area: area.sort().join("+"), indicator };
}

/** The base's figures by what they are called now; of no base none. */
export const figuresBefore = perContext((context: Context): ByKey => {
  if (!context.base) return new Map();
  if (redirectsOf(context).size === 0) return figuresByKey(context.base);
  return byKey(
    context.base.data.observations.map((row) =>
      isNamed(row) ? { ...row, ...nameNow(context, row) } : row,
    ),
  );
});

/** A released figure's column that isn't as it was. */
export interface Revision {
  /** As it was. */
  was: Observation;
  /** As it is; undefined where the row is gone. */
  row: Observation | undefined;
  column: Column;
}

/** Periods that were released in the base. */
export const releasedBefore = perContext(
  ({ base }: Context): ReadonlySet<string> => new Set(base?.data.releases.map((row) => row.period)),
);

/**
 * Every number of a released period that was changed or removed since the base. What was moved to
 * another unit, file or redirected id, is the same number; one that is added was none before.
 */
export const revisionsOf = perContext((context: Context): readonly Revision[] => {
  const found: Revision[] = [];
  if (!context.base) return found;
  const now = figuresByKey(context);
  const unread = new Set<string>();
  for (const file of context.faulty) unread.add(figuresPath.exec(file)?.[1] ?? "");
  // What vanished without a redirect has a rule of its own.
  const gone = (noun: "areas" | "indicators", id: string) =>
    !context.broken.has(noun) && !context[noun].has(id) && !redirects.has(addressOf[noun](id));
  const redirects = redirectsOf(context);
  const periods = new Set(context.data.observations.map((row) => row.period));
  for (const was of context.base.data.observations) {
    if (!releasedBefore(context).has(was.period) || !isNamed(was)) continue;
    const name = nameNow(context, was);
    if (gone("indicators", name.indicator)) continue;
    if (name.area.split("+").some((id) => gone("areas", id))) continue;
    if (!periods.has(was.period) && !redirects.has(addressOf.periods(was.period))) continue;
    const row = figureWith(now, name);
    if (!row && unread.has(was.period)) continue;
    for (const column of columns) {
      const before = { row: was, quantity: was[column] };
      if (!was[column] || sameAmount(context, before, { row, quantity: row?.[column] ?? null }))
        continue;
      found.push({ was, row, column });
    }
  }
  return found;
});

/** How far a status has come: not stated is no step. */
export function stepOf({ status }: Observation): number {
  return status === null ? -1 : statuses.indexOf(status);
}

/** Whether a change was announced: what was said to be an estimate or preliminary has moved on. */
export function isScheduled(was: Observation, row: Observation): boolean {
  return was.status !== null && stepOf(row) > stepOf(was);
}
