import type { Place } from "./workbook.ts";

/** A column's letters: 0 is A, 26 is AA. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell's address: row 6 and column 2 are C7. */
export function addressOf({ row, column }: Place): string {
  return `${letters(column)}${row + 1}`;
}

/** Cells as ranges, those below each other as one: `G7:G12 H7`. */
export function rangesOf(cells: readonly Place[]): string {
  const ordered = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { from: Place; to: Place }[] = [];
  for (const cell of ordered) {
    const last = ranges.at(-1);
    const follows = last?.to.column === cell.column && last.to.row + 1 === cell.row;
    if (last && follows) last.to = cell;
    else ranges.push({ from: cell, to: cell });
  }
  return ranges
    .map(({ from, to }) => (from === to ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`))
    .join(" ");
}
