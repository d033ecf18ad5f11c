import { type Context, perContext, type TableRows } from "./context.ts";

/** The files in which a row doesn't stand before the next by its key: out of order, or doubled. */
export const unordered = perContext(({ tables }: Context): readonly TableRows[] =>
  tables.filter(({ key, rows }) =>
    rows.some((row, i) => i > 0 && !isBefore(key, rows[i - 1] ?? {}, row)),
  ),
);

/** Keys are ids, days, periods and names, empty or what was typed. */
function isBefore(key: readonly string[], a: object, b: object): boolean {
  for (const name of key) {
    const one = Reflect.get(a, name) ?? "";
    const other = Reflect.get(b, name) ?? "";
    if (one !== other) return one < other;
  }
  return false;
}
