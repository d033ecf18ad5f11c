import { slug } from "./slug.ts";

/** Something that may have been meant: its id and what it is called. */
export interface Candidate {
  id: string;
  names: readonly string[];
}

/**
 * The candidates nearest to what was typed, the nearest first: a suggestion to ask about, never to
 * accept: the wrong Kỳ Anh is as near as the right one.
 * @param text as typed; case and Vietnamese marks don't count
 * @param limit how many at most
 */
export function nearest(text: string, candidates: Iterable<Candidate>, limit = 3): string[] {
  const typed = slug(text);
  if (typed === "") return [];
  const far = Math.max(1, Math.floor(typed.length / 4));
  const found = new Map<string, number>();
  for (const { id, names } of candidates) {
    const steps = Math.min(...[id, ...names].map((name) => distance(typed, slug(name), far)));
    if (steps <= Math.min(far, found.get(id) ?? far)) found.set(id, steps);
  }
  return [...found]
    .sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}

/**
 * How many letters must be put in, left out, exchanged or swapped with their neighbour to make one
 * text of the other (optimal string alignment); more than `far` is only said to be more.
 */
export function distance(a: string, b: string, far = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > far) return far + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(cell(above, j) + 1, cell(row, j - 1) + 1, cell(above, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, cell(before, j - 2) + 1);
      }
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return cell(above, b.length);
}

function cell(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}
