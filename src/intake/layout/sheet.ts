import { leaveOut } from "../answer.ts";
import type { Ledger } from "../ledger.ts";
import type { Names } from "../names.ts";
import type { SaidUnit } from "../units.ts";
import type { Cell, Sheet } from "../workbook.ts";
import { columnsOf } from "./columns.ts";
import type { Figure } from "./figure.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Head, headFrom, isHead } from "./head.ts";
import type { Table } from "./parts.ts";
import type { Reading } from "./reading.ts";
import { figuresOf, outside } from "./table.ts";

/**
 * Reads a sheet's figures: its tables one below the other, each with titles above, a head of one
 * or more rows, and rows of labels and numbers.
 */
export function readSheet(sheet: Sheet, reading: Reading): Figure[] {
  const { ledger, names } = reading;
  const grid = gridOf(sheet);
  const heads = headsOf(grid, names);
  const first = heads[0];
  if (!first) return nothing(sheet, ledger);
  let unit: SaidUnit | null = null;
  for (const [row, cells] of grid.rows) {
    if (row >= first.top) break;
    unit = unitAbove(cells, names) ?? unit;
    for (const cell of cells) markTitle(cell, ledger);
  }
  return heads.flatMap((head, i) => {
    const end = heads[i + 1]?.top ?? Number.POSITIVE_INFINITY;
    const rows: (readonly Cell[])[] = [];
    for (const [row, cells] of grid.rows) {
      if (row >= head.top && row <= head.bottom)
        for (const cell of cells) ledger.mark(cell, "head");
      if (row > head.bottom && row < end) rows.push(cells);
    }
    const table: Table = { columns: columnsOf(grid, head, reading), rows, unit };
    const figures = figuresOf(table, reading);
    for (const cells of rows) unit = unitAbove(cells, names) ?? unit;
    return figures;
  });
}

/** Every head of a sheet, from the top. */
export function headsOf(grid: Grid, names: Names): Head[] {
  const heads: Head[] = [];
  for (const [row, cells] of grid.rows) {
    if (row <= (heads.at(-1)?.bottom ?? -1)) continue;
    if (isHead(cells, names)) heads.push(headFrom(grid, row, names));
  }
  return heads;
}

/** The unit that a row of titles says for the table below: "ĐVT: triệu đồng". */
function unitAbove(cells: readonly Cell[], names: Names): SaidUnit | null {
  for (const cell of cells) {
    const said = /(?:đvt|đơn vị tính|đơn vị)\s*:\s*([^()]+)/iu.exec(
      cell.text.normalize("NFC"),
    )?.[1];
    const ids = said === undefined ? [] : names.unit(said).ids;
    if (ids.length === 1 && ids[0]) return { id: ids[0], cell };
  }
  return null;
}

/** Above a table stand words; a number there belongs to nothing that is understood. */
function markTitle(cell: Cell, ledger: Ledger): void {
  if (cell.kind === "text" || cell.kind === "date") ledger.mark(cell, "title");
  else outside(cell, ledger);
}

/** A sheet without a table: words are left, numbers are asked about, once. */
function nothing(sheet: Sheet, ledger: Ledger): Figure[] {
  const cells = sheet.rows.flat();
  const number = cells.find(({ kind }) => kind !== "text" && kind !== "date");
  const answer = number ? ledger.ask(number, "khong-thay-bang", [leaveOut]) : leaveOut.value;
  for (const cell of cells) ledger.mark(cell, answer === null ? "refused" : "title");
  return [];
}
