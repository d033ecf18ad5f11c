import type { Correction } from "../data/correction.ts";
import type { Quantity } from "../data/field.ts";
import { amountOf } from "../rules/amount.ts";
import { keyOf } from "../rules/by-key.ts";
import type { Context } from "../rules/context.ts";
import { columnKey } from "../rules/revisions.ts";
import type { Addresses } from "../text/address.ts";
import { type Corrected, correctedBy, correctionIds, yearOf } from "./correction-id.ts";
import type { Given } from "./difference.ts";
import type { Past } from "./past.ts";
import type { Revision, RevisionKind } from "./revision.ts";

/** A number as it was or is, as far as both git and `corrections.csv` can tell. */
export type Told = Pick<Given, "quantity" | "unit" | "amount"> & Partial<Given>;

/** One change of a released number. */
export interface CorrectionEntry extends Corrected {
  /** Its row's own, on the page of its year. */
  id: string;
  /** Null where nothing stood there, or stands there now. */
  before: Told | null;
  after: Told | null;
  kind: RevisionKind;
  /** The row of `corrections.csv` that gives the reason; null where none does. */
  correction: Correction | null;
  /** What git shows of it; null where the row alone tells. */
  revision: Revision | null;
}

/** What a log is made of besides the past. */
export type Recorded = Pick<Context, "data" | "indicators" | "units">;

/**
 * Every change of a released number, the oldest first: what git shows, and what `corrections.csv`
 * tells beyond that, because it was typed in together with the data or the history was rewritten.
 * @param past null where git tells nothing
 */
export function correctionLog(past: Past | null, recorded: Recorded): CorrectionEntry[] {
  const found = known.get(past ?? recorded.data);
  if (found) return found;
  const shown = past ? past.revisions.map((revision) => shownBy(past, revision)) : [];
  const explained = new Set(shown.map(({ correction }) => correction));
  const unit = unitsOf(recorded);
  const told = recorded.data.corrections
    .filter((row) => !explained.has(row))
    .flatMap((row) => toldBy(recorded, row, unit(row)) ?? []);
  const all = [...shown, ...told];
  const ids = correctionIds(all);
  const log = all
    .map((entry, i) => ({ ...entry, id: ids[i] ?? "" }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  known.set(past ?? recorded.data, log);
  return log;
}

const known = new WeakMap<object, CorrectionEntry[]>();

/** The last change of each number of a figure that was changed, by its column. */
export function lastCorrections(log: readonly CorrectionEntry[]): Map<string, CorrectionEntry> {
  return new Map(
    log.flatMap((entry) =>
      entry.measure === "plan" ? [] : [[columnKey(entry, entry.measure), entry] as const],
    ),
  );
}

/** The whole address of a correction's row: on the page of the year that it was made in. */
export function correctionAddress(to: Addresses, entry: CorrectionEntry): string {
  return `${to.correctionsIn(yearOf(entry))}#${entry.id}`;
}

type Unnumbered = Omit<CorrectionEntry, "id">;

function shownBy(past: Past, revision: Revision): Unnumbered {
  const { difference, kind, correction } = revision;
  const { before, after } = difference;
  return { ...correctedBy(past, revision), before, after, kind, correction, revision };
}

/** Null for a row that confirms a number: nothing was changed. */
function toldBy(recorded: Recorded, row: Correction, unit: string): Unnumbered | null {
  const { period, area, indicator, column: measure, kind, corrected: day } = row;
  if (kind === "confirmed") return null;
  const told = (quantity: Quantity | null) =>
    quantity && { quantity, unit, amount: amountOf(recorded, { indicator, unit }, quantity) };
  const name = { period, area, indicator, measure, day };
  const [before, after] = [told(row.old), told(row.new)];
  return { ...name, before, after, kind, correction: row, revision: null };
}

/** A correction is in its figure's own unit; of a figure that is gone, the indicator's is taken. */
function unitsOf({ data, indicators }: Recorded): (row: Correction) => string {
  const units = new Map(data.observations.map((row) => [keyOf(row), row.unit]));
  return (row) => units.get(keyOf(row)) ?? indicators.get(row.indicator)?.unit ?? "";
}
