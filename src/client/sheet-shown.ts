import type { Cell, Workbook } from "../intake/workbook.ts";
import type { CellShown, SheetShown } from "./outcome.ts";

/** The sheets of a workbook as they are shown: what is hidden there is refused, not shown. */
export function sheetsShown({ sheets }: Workbook): SheetShown[] {
  return sheets
    .filter(({ hidden, rows }) => !hidden && rows.length > 0)
    .map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellShown)) }));
}

function cellShown({ address, row, column, text, kind }: Cell): CellShown {
  return { address, row, column, text, isNumber: kind === "number" };
}
