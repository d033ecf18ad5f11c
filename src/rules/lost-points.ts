import type { Place } from "../data/fault.ts";
import type { Quantity } from "../data/field.ts";
import type { Target } from "../data/target.ts";
import { decimal } from "../text/decimal.ts";
import { figureWith } from "./by-key.ts";
import { type Context, perContext } from "./context.ts";
import { type Column, columns } from "./exactness.ts";
import { figuresBefore } from "./revisions.ts";

/** A file's first number that lost its decimal point, and how many did. */
export interface LostPoints {
  at: Place;
  field: Column;
  n: number;
}

const thousand = decimal(1000);

/**
 * The files that lost their decimal points since the base: at least two numbers that are the old
 * ones without their point, or a thousand times them; or one, where it had three decimals, which
 * is what a Vietnamese spreadsheet takes for thousands.
 */
export const lostPoints = perContext((context: Context): ReadonlyMap<string, LostPoints> => {
  const files = new Map<string, LostPoints & { sure: boolean }>();
  for (const { at, field, was, now } of typedAgain(context)) {
    if (!isLost(was, now)) continue;
    const known = files.get(at.file);
    const sure = /\.\d{3}$/.test(was.text);
    if (known) Object.assign(known, { n: known.n + 1, sure: known.sure || sure });
    else files.set(at.file, { at, field, n: 1, sure });
  }
  return new Map([...files].filter(([, { n, sure }]) => n > 1 || sure));
});

/** A number typed in the base and now, in the same unit. */
interface Twice {
  at: Place;
  field: Column;
  was: Quantity;
  now: Quantity;
}

/** The numbers of figures, targets and facts that stood in the base already. */
function* typedAgain(context: Context): Generator<Twice> {
  const { base, data } = context;
  if (!base) return;
  const before = figuresBefore(context);
  for (const row of data.observations) {
    const old = figureWith(before, row);
    if (old) yield* pairs(old, row);
  }
  const targets = new Map(base.data.targets.map((row) => [targetKey(row), row]));
  const facts = new Map(base.data.facts.map((row) => [row.id, row]));
  for (const row of [...data.targets, ...data.facts]) {
    const old = "indicator" in row ? targets.get(targetKey(row)) : facts.get(row.id);
    if (old) yield* pairs(old, row);
  }
}

function targetKey({ period, area, indicator, set_by }: Target): string {
  return [period, area, indicator, set_by].join("\n");
}

interface Typed {
  at: Place;
  unit: string;
  value: Quantity | null;
  to_date?: Quantity | null;
}

function* pairs(old: Typed, row: Typed): Generator<Twice> {
  for (const field of columns) {
    const [was, now] = [old[field], row[field]];
    if (was && now && old.unit === row.unit) yield { at: row.at, field, was, now };
  }
}

function isLost(was: Quantity, now: Quantity): boolean {
  if (was.text === now.text || was.amount.eq(0)) return false;
  const bare = was.text.replace(".", "").replace(/^0+(?=\d)/, "");
  return now.text === bare || now.amount.eq(was.amount.times(thousand));
}
