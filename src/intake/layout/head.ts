import { headingOf } from "../heading.ts";
import type { Names } from "../names.ts";
import { numberIn } from "../number.ts";
import { isWhole } from "../spelling.ts";
import type { Cell } from "../workbook.ts";
import type { Grid } from "./grid.ts";

/** The rows of a table's head, the first and the last. */
export interface Head {
  top: number;
  bottom: number;
}

/** Roles that two of make a row a head: words that no label of a row is. */
const strong = new Set([
  "number",
  "indicator",
  "area",
  "unit",
  "unit-or-area",
  "note",
  "plan",
  "share",
  "to_date",
  "value",
]);

/** A head is a few words. */
const longest = 80;

/** Whether a row is a table's head: it names columns, or areas or indicators across, and no number. */
export function isHead(cells: readonly Cell[], names: Names): boolean {
  if (cells.length < 2 || cells.some(isNumber)) return false;
  let [roles, areas, indicators] = [0, 0, 0];
  for (const { text } of cells) {
    if (text.length > longest) continue;
    const { role, name } = headingOf(text);
    if (names.indicator(name).ids.length > 0 && role !== "area") indicators++;
    else if (names.area(name).ids.length > 0 || isWhole(name)) areas++;
    else if (role !== null && strong.has(role)) roles++;
  }
  return roles >= 2 || areas >= 2 || indicators >= 2 || roles + Math.max(areas, indicators) >= 3;
}

/**
 * How far a head goes down that begins in a row: rows that name parts of the columns above them,
 * units, or number the columns. What stands in a column of labels begins the body.
 */
export function headFrom(grid: Grid, top: number, names: Names): Head {
  let bottom = top;
  for (const cell of grid.rows.get(top) ?? []) bottom = Math.max(bottom, mergedTo(cell));
  for (let row = top + 1; ; row++) {
    const cells = grid.rows.get(row);
    if (!cells) {
      if (row > bottom) break;
      continue;
    }
    if (row > bottom && !isNumbering(cells) && !isPart(grid, top, cells, names)) break;
    bottom = Math.max(row, bottom, ...cells.map(mergedTo));
  }
  return { top, bottom };
}

/** Whether a row's cells all say more of the columns they stand in. */
function isPart(grid: Grid, top: number, cells: readonly Cell[], names: Names): boolean {
  return cells.every((cell) => {
    if (isNumber(cell) || cell.text.length > longest) return false;
    const above = headingOf(grid.at(top, cell.column)?.text ?? "").role;
    if (above === "indicator" || above === "area") return false;
    const { role, name } = headingOf(cell.text);
    if (role !== null || isWhole(name)) return true;
    const known = [names.unit(cell.text), names.indicator(name), names.area(name)];
    return known.some(({ ids }) => ids.length > 0);
  });
}

/** Whether a row numbers the columns: 1 2 3, (1) (2), A B 1 2 3=2/1. */
export function isNumbering(cells: readonly Cell[]): boolean {
  const marks = cells.map(({ text }) => /^\(?([A-E]|\d{1,2})\)?\s*(=.*)?$/i.exec(text.trim())?.[1]);
  if (marks.length < 3 || marks.includes(undefined)) return false;
  const numbers = marks.filter((mark) => /\d/.test(mark ?? "")).map(Number);
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1);
}

function isNumber(cell: Cell): boolean {
  return cell.kind === "number" || (cell.kind === "text" && "number" in numberIn(cell));
}

/** The last row that a merged cell covers, from 0. */
function mergedTo({ merged, row }: Cell): number {
  const last = /:[A-Z]+(\d+)$/.exec(merged ?? "")?.[1];
  return last === undefined ? row : Number(last) - 1;
}
