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
  return suggester(candidates)(text).slice(0, limit);
}

/** How many candidates a suggester looks at: some seconds of work, for a thousand slips of the hand. */
const enough = 500_000;

/**
 * Finds the candidates near to one text after another, the nearest first. Their names are folded
 * once and each text is looked for once; where there is no end of strange texts, they are no slips
 * of the hand, and the later ones get no suggestion.
 */
export function suggester(candidates: Iterable<Candidate>): (text: string) => readonly string[] {
  let folded: { id: string; names: string[] }[] | undefined;
  const known = new Map<string, readonly string[]>();
  let left = enough;
  return (text) => {
    const typed = slug(text);
    const before = known.get(typed);
    if (before) return before;
    if (typed === "" || left <= 0) return [];
    folded ??= [...candidates].map(({ id, names }) => ({ id, names: [id, ...names].map(slug) }));
    left -= folded.length;
    const far = Math.max(1, Math.floor(typed.length / 4));
    const found = new Map<string, number>();
    for (const { id, names } of folded) {
      const steps = Math.min(...names.map((name) => distance(typed, name, far)));
      if (steps <= Math.min(far, found.get(id) ?? far)) found.set(id, steps);
    }
    const near = [...found].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
    known.set(typed, near);
    return near;
  };
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
    // A swap reaches back two rows; nothing takes a step away again.
    if (Math.min(...above) > far && Math.min(...before) > far) return far + 1;
  }
  return cell(above, b.length);
}

function cell(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}
