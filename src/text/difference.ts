/** A piece of one of two texts, and whether the other lacks it. */
export interface Piece {
  text: string;
  own: boolean;
}

/** Two texts taken apart into pieces that both have and pieces of their own. */
export type Difference = readonly [Piece[], Piece[]];

/**
 * What differs between two short texts, line by line and within lines word by word: a line that
 * was moved or added is marked as a whole, one that was changed only where it was.
 */
export function difference(a: string, b: string): Difference {
  const [left, right]: [Piece[], Piece[]] = [[], []];
  for (const [mine, yours] of runs(a.match(/.*\n|.+/g) ?? [], b.match(/.*\n|.+/g) ?? [])) {
    const isBeside = mine.length === yours.length;
    const lines = isBeside
      ? mine.map((line, i) => [line, yours[i] ?? ""])
      : [[mine, yours].map((all) => all.join(""))];
    for (const [before = "", after = ""] of lines) {
      for (const [one, other] of runs(words(before), words(after))) {
        const own = one.join("") !== other.join("");
        left.push({ text: one.join(""), own });
        right.push({ text: other.join(""), own });
      }
    }
  }
  return [joined(left), joined(right)];
}

/** A word or number with the points and hyphens within, or a single other character. */
function words(line: string): string[] {
  return line.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*|./gsu) ?? [];
}

/** Two lists cut into runs that are equal and runs that differ, by their longest common part. */
function* runs(a: readonly string[], b: readonly string[]): Generator<[string[], string[]]> {
  const common = lengths(a, b);
  let [mine, yours]: [string[], string[]] = [[], []];
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      if (mine.length + yours.length > 0) yield [mine, yours];
      [mine, yours] = [[], []];
      yield [[x], [x]];
      i++;
      j++;
    } else if (
      y === undefined ||
      (x !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      mine.push(a[i++] ?? "");
    } else yours.push(b[j++] ?? "");
  }
  if (mine.length + yours.length > 0) yield [mine, yours];
}

/** How much is common to what follows in both lists, for every pair of places. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      const row = table[i];
      if (row)
        row[j] = same
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Neighbouring pieces of a kind made one, empty ones left out. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const { text, own } of pieces) {
    const last = out.at(-1);
    if (text === "") continue;
    if (last?.own === own) last.text += text;
    else out.push({ text, own });
  }
  return out;
}
