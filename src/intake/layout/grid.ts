import { addressOf, type Cell, type Range, type Sheet } from "../workbook.ts";

/** A sheet's cells by place: a merged cell also where it covers others. */
export interface Grid {
  /** The cell that shows at a place; undefined for nothing. */
  at(row: number, column: number): Cell | undefined;
  /** Rows that hold something, in order, each with its own cells. */
  rows: ReadonlyMap<number, readonly Cell[]>;
  /** The last column that holds something. */
  width: number;
}

/** Puts a sheet's cells in their places. */
export function gridOf({ rows, merges }: Sheet): Grid {
  const cells = new Map<string, Cell>();
  const byRow = new Map<number, readonly Cell[]>();
  let width = 0;
  for (const row of rows) {
    byRow.set(row[0]?.row ?? 0, row);
    for (const cell of row) {
      cells.set(cell.address, cell);
      width = Math.max(width, cell.column);
    }
  }
  const at = (row: number, column: number) => {
    const own = cells.get(addressOf(row, column));
    if (own) return own;
    const range = merges.find((each) => covers(each, row, column));
    return range && cells.get(addressOf(range.top, range.left));
  };
  return { at, rows: byRow, width };
}

function covers({ top, left, bottom, right }: Range, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
