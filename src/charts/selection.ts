/** Above this many areas a chart draws only some: the table has them all. */
const most = 20;
const first = 10;

/** Which rows are drawn. */
export interface Selection<T> {
  /** The first ones, or all. */
  rows: readonly T[];
  /** The reader's own, where it isn't among them. */
  apart: T | null;
  /** How many are left out. */
  rest: number;
}

/** All rows up to twenty; of more the first ten and the reader's own (DESIGN 6). */
export function selection<T>(rows: readonly T[], isOwn: (row: T) => boolean): Selection<T> {
  if (rows.length <= most) return { rows, apart: null, rest: 0 };
  const apart = rows.slice(first).find(isOwn) ?? null;
  return { rows: rows.slice(0, first), apart, rest: rows.length - first - (apart ? 1 : 0) };
}
