import { isPeriod, type Period, shift, span } from "../../src/text/period.ts";

/** What to generate. */
export interface Options {
  /** How many months, at least two: all but the last are released. */
  months: number;
  /** Which of the possible worlds. */
  seed: number;
  /** The last month. Without it or `from`: June 2026, so that two years show both tiers. */
  end?: Period;
  /** The first month, instead of `end`. */
  from?: Period;
  /** Only months in which the 69 communes and wards report: from July 2025 on. */
  allCommunes?: boolean;
}

const defaultEnd = "2026-06";
const communesSince = "2025-07";

/** The months to generate, oldest first. @throws RangeError when the options make no sense */
export function monthsOf({ months, end, from, allCommunes }: Options): Period[] {
  if (!Number.isInteger(months) || months < 2) throw new RangeError(`months: ${months}`);
  if (end !== undefined && from !== undefined) throw new RangeError("end or from, not both");
  const start = from ?? (allCommunes && end === undefined ? communesSince : undefined);
  const last = start === undefined ? (end ?? defaultEnd) : shift(start, months - 1);
  if (!isPeriod(last) || !/^\d{4}-\d{2}$/.test(last)) throw new RangeError(`not a month: ${last}`);
  const first = shift(last, 1 - months);
  if (allCommunes && first < communesSince) {
    throw new RangeError(`communes report since ${communesSince}, not in ${first}`);
  }
  return span(first, last);
}
