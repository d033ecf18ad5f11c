import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Decimal, decimal, scale, sum, zero } from "../text/decimal.ts";
import { firstDay, frequencyOf, shift } from "../text/period.ts";
import { amountOf, roundingOf, slackOf } from "./amount.ts";
import { type Context, perContext } from "./context.ts";
import { mayBeLess, mayBeMore } from "./exactness.ts";
import { figuresOf } from "./figures.ts";
import { breaksOf } from "./series-breaks.ts";
import { countingDay, daysOf, rowIn } from "./validity.ts";

/** What is wrong with a cumulative number. */
export interface RunningFault {
  kind: "falls" | "below-value" | "not-reset" | "does-not-add" | "too-small";
  row: Observation;
  /** The row it is compared with, where it is another; without one it is the year's start. */
  before: Observation | null;
  /** The rows whose own numbers were added to that one's, in the order of time. */
  flows: readonly Observation[];
  /** What was expected: exactly, or at the least where it falls or is too small. */
  expected: Decimal;
}

/**
 * Cumulative numbers that can't be, of the kinds that obey "to date = to date before + value" and
 * never fall: since the year's start, since the season's, ever. One fault for each cause: a number
 * at fault is no measure for those after it, and where these agree with it and not with the one
 * before, the cause was told with it.
 */
export const runningFaults = perContext((context: Context): readonly RunningFault[] => {
  const faults: RunningFault[] = [];
  for (const [id, areas] of figuresOf(context).series) {
    const indicator = context.indicators.get(id);
    if (!indicator || !["year", "xuan", "ever"].includes(indicator.to_date)) continue;
    for (const rows of areas.values()) faults.push(...walk(context, indicator, rows));
  }
  return faults;
});

const thousand = decimal(1000);

function walk(context: Context, indicator: Indicator, rows: readonly Observation[]) {
  const faults: RunningFault[] = [];
  let before: Observation | null = null;
  let doubted: Observation | null = null;
  let since: Observation[] = [];
  for (const row of rows) {
    const fault = judge(context, indicator, row, before, since);
    if (fault && (!doubted || judge(context, indicator, row, doubted, since))) {
      faults.push(fault);
      doubted = row;
      continue;
    }
    if (row.to_date && !mayBeLess(row)) [before, doubted, since] = [row, null, []];
    else since.push(row);
  }
  return faults;
}

/** @param since the rows after `before` that aren't at fault, in the order of time */
function judge(
  context: Context,
  indicator: Indicator,
  row: Observation,
  last: Observation | null,
  since: readonly Observation[],
): RunningFault | null {
  const toDate = amountOf(context, row, row.to_date);
  if (!toDate || mayBeMore(row)) return null;
  const value = row.qualifier === null ? amountOf(context, row, row.value) : null;
  const before = last && continues(context, indicator, last, row) ? last : null;
  const held = before && amountOf(context, before, before.to_date);
  const ownSlack = slackOf(context, [row, row.value], [row, row.to_date]);
  const own = { row, before: null, flows: [row] };

  if (!value && isYearsStart(indicator, row) && isLastYears(context, indicator, row, last))
    return { ...own, before: last, flows: [], kind: "not-reset", expected: zero };
  if (value && isYearsStart(indicator, row)) {
    if (value.gt(toDate.plus(ownSlack))) return { ...own, kind: "below-value", expected: value };
    if (value.lt(toDate.minus(ownSlack))) return { ...own, kind: "not-reset", expected: value };
    return null;
  }
  if (before && held) {
    const slack = slackOf(context, [before, before.to_date], [row, row.to_date]);
    if (held.gt(toDate.plus(slack)))
      return { kind: "falls", row, before, flows: [], expected: held };
  }
  if (value?.gt(toDate.plus(ownSlack))) return { ...own, kind: "below-value", expected: value };
  return added(context, indicator, row, before, since);
}

/** Whether a count still is what it was at last year's end: a large number, that isn't so by chance. */
function isLastYears(
  context: Context,
  { decimals }: Indicator,
  row: Observation,
  last: Observation | null,
): boolean {
  const [held, now] = [last, row].map((one) => one && amountOf(context, one, one.to_date));
  const isNext = last !== null && shift(row.period, -1) === last.period;
  return isNext && !!held && !!now && now.eq(held) && now.gte(scale(thousand, -decimals));
}

/** Whether a period begins the year from whose start its indicator counts. */
function isYearsStart({ to_date }: Indicator, { period }: Observation): boolean {
  return to_date === "year" && daysOf(period).first.endsWith("-01-01");
}

/**
 * A row against what is known to have been done before it: up to `before`, or since the year's
 * start, and in the periods after that of which the number is there. It can't be less than that,
 * nor more where no period is left out.
 */
function added(
  context: Context,
  indicator: Indicator,
  row: Observation,
  before: Observation | null,
  since: readonly Observation[],
): RunningFault | null {
  const frequency = frequencyOf(row.period);
  if (before ? frequencyOf(before.period) !== frequency : indicator.to_date !== "year") return null;
  const flows = [...since, row].filter(
    (one) =>
      one.value !== null &&
      !mayBeLess(one) &&
      frequencyOf(one.period) === frequency &&
      (!before || daysOf(one.period).first > daysOf(before.period).last) &&
      (one === row || continues(context, indicator, one, row)),
  );
  const rows = before ? [before, ...flows] : flows;
  if (flows.length === 0 || rows.length < 2) return null;
  const held = before && amountOf(context, before, before.to_date);
  const amounts = flows.map((one) => amountOf(context, one, one.value));
  const isWhole =
    ![...(before ? [held] : []), ...amounts].includes(null) &&
    (before !== null || (flows[0] !== undefined && isYearsStart(indicator, flows[0]))) &&
    flows.at(-1) === row &&
    rows.every((one) => one.qualifier === null) &&
    rows.every((one, i) => i === 0 || shift(one.period, -1) === rows[i - 1]?.period);
  // A number without a way to the indicator's unit is none known: it is no less than nothing.
  const expected = sum([held ?? zero, ...amounts.map((amount) => amount ?? zero)]);
  const toDate = amountOf(context, row, row.to_date) ?? zero;
  const rounding = sum([
    ...(before ? [roundingOf(context, before, before.to_date)] : []),
    ...flows.map((one) => roundingOf(context, one, one.value)),
    roundingOf(context, row, row.to_date),
  ]);
  const isLess = toDate.lt(expected.minus(rounding));
  if (!isLess && (!isWhole || toDate.lte(expected.plus(rounding)))) return null;
  const kind = isWhole ? "does-not-add" : "too-small";
  return { kind, row, before, flows, expected };
}

/** Whether a later row counts on from an earlier: since the same day, in the same area, unbroken. */
function continues(
  context: Context,
  { to_date }: Indicator,
  before: Observation,
  row: Observation,
): boolean {
  const [from, to] = [countingDay(before), countingDay(row)];
  if (from >= to) return false;
  if (to_date !== "ever" && from.slice(0, 4) !== to.slice(0, 4)) return false;
  const broken = breaksOf(context, row).some(
    ({ period }) => from < firstDay(period) && firstDay(period) <= to,
  );
  return !broken && row.area.split("+").every((one) => isSame(context, one, from, to));
}

/** Whether an area has the same parent and boundaries on two days. */
function isSame({ areas }: Context, id: string, from: string, to: string): boolean {
  const dated = areas.get(id) ?? [];
  return (
    dated.length < 2 ||
    rowIn(dated, { first: from, last: from }) === rowIn(dated, { first: to, last: to })
  );
}
