import { leaveOut } from "../answer.ts";
import type { Ledger } from "../ledger.ts";
import { numberIn } from "../number.ts";
import { type Cell, emptyCell } from "../workbook.ts";
import type { Column, Figures } from "./columns.ts";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure-of.ts";
import { placesOf, type Table } from "./parts.ts";
import type { Labels, Reading } from "./reading.ts";
import { after, readRow } from "./row.ts";
import type { Above } from "./subject.ts";

/** A row's cells by what their columns hold. */
interface Parted {
  labels: Labels;
  numbers: { cell: Cell; column: Figures }[];
}

/** Reads the figures of a table, whichever way its areas and indicators lie. */
export function figuresOf(table: Table, reading: Reading): Figure[] {
  const { ledger } = reading;
  const places = placesOf(table);
  let above: Above = { indicator: null, labels: [] };
  const figures: Figure[] = [];
  for (const cells of table.rows) {
    const { labels, numbers } = parted(cells, table.columns, ledger);
    if (labels.number) ledger.mark(labels.number, "number");
    if (numbers.length === 0 || isSignature(labels, numbers, reading)) {
      const { number, ...own } = labels;
      for (const cell of [...Object.values(own), ...numbers.map(({ cell }) => cell)]) {
        ledger.mark(cell, "label");
      }
      if (own.indicator) above = after(above, known(own.indicator, reading), own.indicator.text);
      continue;
    }
    const read = readRow(labels, above, table.columns, reading);
    above = read.above;
    for (const { cell, column } of numbers) {
      const { subject } = read;
      if (subject === "left out") {
        for (const own of cells) ledger.mark(own, "answered");
        break;
      }
      const beside = besideOf(cell, column, cells, table.columns);
      const figure =
        subject && figureOf(cell, column, subject, labels, table, places, beside, reading);
      if (figure) figures.push(figure);
      // Its label or its column is asked about: until that is known, it is refused with it.
      else if (!ledger.fates.has(cell.address)) ledger.mark(cell, "refused");
    }
  }
  return figures;
}

/** Where the other number of a number's row stands or would stand; null without a column for it. */
function besideOf(
  { row }: Cell,
  { measure, indicator, area }: Figures,
  cells: readonly Cell[],
  columns: readonly Column[],
): Cell | null {
  const other = columns.find(
    (column) =>
      column.kind === "figures" &&
      column.measure === (measure === "to_date" ? "value" : "to_date") &&
      column.indicator === indicator &&
      column.area === area,
  );
  if (!other) return null;
  return cells.find(({ column }) => column === other.index) ?? emptyCell(row, other.index);
}

function parted(cells: readonly Cell[], columns: readonly Column[], ledger: Ledger): Parted {
  const labels: Labels = {};
  const numbers: Parted["numbers"] = [];
  for (const cell of cells) {
    const column = columns.find(({ index }) => index === cell.column);
    if (column?.kind === "label") labels[column.role] = cell;
    else if (column?.kind === "figures") numbers.push({ cell, column });
    else if (column?.kind === "ignored") ledger.mark(cell, column.as);
    else outside(cell, ledger);
  }
  return { labels, numbers };
}

/** Whether a row holds words alone and names nothing: who drew up the table, when, for whom. */
function isSignature(labels: Labels, numbers: Parted["numbers"], { names }: Reading): boolean {
  const isWords = numbers.every(({ cell }) => isText(cell));
  const named = [labels.indicator, labels.area].some(
    (cell) => cell && names.indicator(cell.text).ids.length + names.area(cell.text).ids.length > 0,
  );
  return isWords && !named;
}

/** Whether a cell holds words that nobody could read as a number. */
function isText(cell: Cell): boolean {
  const read = cell.kind === "text" ? numberIn(cell) : null;
  return read !== null && "code" in read && read.code === "o-chu";
}

/** The indicator that a label names for certain; null for none. */
function known(cell: Cell, { names }: Reading): string | null {
  const { ids } = names.indicator(cell.text);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** A cell beside all columns that are understood: words are no figure, a number is asked about. */
export function outside(cell: Cell, ledger: Ledger): void {
  if (isText(cell)) ledger.mark(cell, "label");
  else if (cell.hidden) ledger.refuse(cell, "hang-cot-an");
  else if (ledger.ask(cell, "so-ngoai-bang", [leaveOut]) !== null) ledger.mark(cell, "answered");
}
