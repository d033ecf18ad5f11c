import { cellAt } from "../data/fault.ts";
import type { Quantity } from "../data/field.ts";
import type { Observation, Qualifier } from "../data/observation.ts";
import type { Target } from "../data/target.ts";
import { amountOf } from "../rules/amount.ts";
import type { Context } from "../rules/context.ts";
import { sameAmount } from "../rules/revisions.ts";
import type { Decimal } from "../text/decimal.ts";
import type { Name, Pair } from "./pair.ts";

/** Which number of a row it is: done in the period, done to date, or planned. */
export type Measure = "value" | "to_date" | "plan";

/** A number as one version has it. */
export interface Given {
  /** The file it stands in, relative to the data directory. */
  file: string;
  quantity: Quantity;
  /** The row's own unit, an id. */
  unit: string;
  qualifier: Qualifier | null;
  /** How final it is; null where it isn't stated, and for a plan. */
  status: Observation["status"];
  /** In its indicator's unit; null where there is no way to it. */
  amount: Decimal | null;
}

/** A number that two versions tell otherwise. */
export interface Difference extends Name {
  measure: Measure;
  /** Null for a number that is new. */
  before: Given | null;
  /** Null for one that is gone. */
  after: Given | null;
}

/** A cell beside the numbers that two versions tell otherwise: the day counted to, the source. */
export interface Detail extends Name {
  file: string;
  column: string;
  before: string;
  after: string;
}

/** The numbers of a pair that aren't the same amount: a unit or a form that changed is none. */
export function differencesOf(context: Context, { name, was, row }: Pair): Difference[] {
  const measures: Measure[] = "set_by" in (row ?? was ?? {}) ? ["plan"] : ["value", "to_date"];
  return measures.flatMap((measure) => {
    const before = was && givenIn(context, was, name, measure);
    const after = row && givenIn(context, row, name, measure);
    const said = (given: Given | null) => ({
      row: given ? { indicator: name.indicator, unit: given.unit } : undefined,
      quantity: given?.quantity ?? null,
    });
    return sameAmount(context, said(before), said(after))
      ? []
      : [{ ...name, measure, before, after }];
  });
}

/** A row's number; null where the row has none. */
export function givenIn(
  context: Context,
  row: Observation | Target,
  { indicator }: Name,
  measure: Measure,
): Given | null {
  const isPlan = "set_by" in row;
  const quantity = isPlan || measure !== "to_date" ? row.value : row.to_date;
  if (quantity === null) return null;
  return {
    file: row.at.file,
    quantity,
    unit: row.unit,
    qualifier: row.qualifier,
    status: isPlan ? null : row.status,
    amount: amountOf(context, { indicator, unit: row.unit }, quantity),
  };
}

/** What of a row is neither its name nor its numbers nor their unit. */
const beside = ["as_of", "qualifier", "status", "by", "source", "place", "note"];

/** The other cells of a pair that changed; none of a row that is new or gone. */
export function detailsOf({ name, was, row }: Pair): Detail[] {
  if (!was || !row) return [];
  return beside.flatMap((column) => {
    const [before, after] = [cellAt(was.at, column) ?? "", cellAt(row.at, column) ?? ""];
    return before === after ? [] : [{ ...name, file: row.at.file, column, before, after }];
  });
}
