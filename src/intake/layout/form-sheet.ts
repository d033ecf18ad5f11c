import { periodInWords } from "../../text/period.ts";
import {
  dayIn,
  type FormColumn,
  formColumns,
  formRows,
  headOf,
  columnOf as placeOf,
  readMarks,
} from "../form.ts";
import type { IgnoredAs, Ledger } from "../ledger.ts";
import { addressOf, type Cell, emptyCell, type Sheet } from "../workbook.ts";
import type { Column, LabelRole } from "./columns.ts";
import type { ClearedRow, Figure } from "./figure.ts";
import { gridOf } from "./grid.ts";
import type { Reading } from "./reading.ts";
import { figuresOf } from "./table.ts";

/*
 * The form that `npm run new` makes: its columns are known by their heads, its rows by the ids at
 * their right end, so that nothing is asked for names.
 */

const labels: Readonly<Partial<Record<FormColumn, LabelRole>>> = {
  number: "number",
  as_of: "as_of",
  qualifier: "qualifier",
  status: "status",
  note: "note",
  area: "area",
  indicator: "indicator",
  unit: "unit",
};

const ignored: Readonly<Partial<Record<FormColumn, IgnoredAs>>> = {
  name: "form",
  unitName: "form",
  plan: "plan",
  valueBefore: "before",
  toDateBefore: "before",
};

/** The marks of a sheet that is the form; null for any other. */
export function marksIn(sheet: Sheet) {
  const first = sheet.rows[0];
  return first?.[0]?.row === formRows.marks
    ? readMarks(first.map(({ text }) => text.trim()))
    : null;
}

/** What a filled form says. */
export interface FormRead {
  figures: Figure[];
  /** Rows that stand in it and state nothing. */
  empty: ClearedRow[];
}

/** Reads the figures of a filled form; a head that is gone or doubled is refused. */
export function readForm(sheet: Sheet, reading: Reading): FormRead {
  const { ledger, period } = reading;
  const grid = gridOf(sheet);
  const heads = grid.rows.get(formRows.heads) ?? [];
  const places = new Map<FormColumn, Cell>();
  for (const column of formColumns) {
    const own = heads.filter(({ text }) => text.trim().normalize("NFC") === headOf(column));
    if (own.length === 1 && own[0]) places.set(column, own[0]);
    else {
      const there = heads.find((cell) => cell.column === placeOf(column));
      ledger.refuse(own[1] ?? there ?? heads[0] ?? null, "mau-hong", { head: headOf(column) });
      return { figures: [], empty: [] };
    }
  }
  const dayCell = places.get("as_of") && grid.at(formRows.asOf, places.get("as_of")?.column ?? 0);
  const day = dayCell ? dayIn(period, Number(dayCell.number ?? dayCell.text)) : null;
  const rows: (readonly Cell[])[] = [];
  for (const [row, cells] of grid.rows) {
    if (row >= formRows.first) rows.push(cells);
    else for (const cell of cells) ledger.mark(cell, row === formRows.heads ? "head" : "form");
  }
  if (dayCell && day === null && /\d/.test(dayCell.text)) {
    ledger.refuse(dayCell, "ngay-chot-la", { month: periodInWords(period, "vi") });
  }
  for (const cells of rows) refuseTwoUnits(cells, places, reading);
  const columns = [...places].map(([name, head]) => columnOf(name, head, day));
  const figures = figuresOf({ columns, rows, unit: null }, reading);
  return { figures, empty: rows.flatMap((cells) => emptyRow(cells, places, ledger)) };
}

/** A row that names a figure and has nothing in the cells for its numbers, or a sign for nothing. */
function emptyRow(
  cells: readonly Cell[],
  columns: ReadonlyMap<FormColumn, Cell>,
  { file, sheet, fates }: Ledger,
): ClearedRow[] {
  const at = (name: FormColumn) => {
    const index = columns.get(name)?.column ?? placeOf(name);
    return cells.find(({ column }) => column === index) ?? emptyCell(cells[0]?.row ?? 0, index);
  };
  const [area, indicator] = [at("area"), at("indicator")].map(({ text }) => text.trim());
  const places = { value: at("value"), to_date: at("to_date") };
  const isEmpty = Object.values(places).every(
    ({ text, address }) => text.trim() === "" || fates.get(address) === "blank",
  );
  return area && indicator && isEmpty ? [{ file, sheet, area, indicator, places }] : [];
}

/** The unit's id decides; a printed unit that was changed to another says what the numbers are in. */
function refuseTwoUnits(
  cells: readonly Cell[],
  places: ReadonlyMap<FormColumn, Cell>,
  { names, ledger }: Reading,
): void {
  const at = (column: FormColumn) =>
    cells.find((cell) => cell.column === places.get(column)?.column);
  const [printed, id] = [at("unitName"), at("unit")];
  if (!printed || !id || (!at("value") && !at("to_date"))) return;
  const [shown, meant] = [names.unit(printed.text).ids, names.unit(id.text).ids];
  if (shown.length === 0 || shown.some((each) => meant.includes(each))) return;
  ledger.refuse(printed, "hai-don-vi", { units: `${printed.text} và ${id.text}` });
}

function columnOf(name: FormColumn, head: Cell, asOf: string | null): Column {
  const index = head.column;
  const role = labels[name];
  if (role) return { kind: "label", index, role, level: null };
  if (name !== "value" && name !== "to_date") {
    return { kind: "ignored", index, as: ignored[name] ?? "form" };
  }
  return {
    kind: "figures",
    index,
    measure: name,
    indicator: null,
    area: null,
    unit: null,
    asOf,
    status: null,
    head: { ...head, address: addressOf(head.row, index) },
  };
}
