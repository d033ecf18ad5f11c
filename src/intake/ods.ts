import { cellOf, endLetters, type Open, rangeOf, readLetters, repeated } from "./ods-cell.ts";
import {
  addressOf,
  type Cell,
  mostCells,
  type Range,
  type Sheet,
  type Workbook,
} from "./workbook.ts";
import { type Tag, tagsOf } from "./xml.ts";

/*
 * OpenDocument's content.xml (ODF 1.3 part 3, chapter 9), read here because SheetJS shows of it
 * neither what is hidden nor formulas without a result, and repeats a cell as often as it is told.
 */

/** A sheet whose text is read, tag by tag. */
interface Reading {
  name: string;
  hidden: boolean;
  rows: Cell[][];
  merges: Range[];
  /** Columns that are hidden; how many columns were declared so far. */
  hiddenColumns: { from: number; to: number }[];
  columns: number;
  row: number;
}

/** What stands in a cell or beside the cells and is none of their text. */
const besides = new Set(["annotation", "frame", "shapes", "tracked-changes", "dde-links", "forms"]);

/** Reads content.xml as a workbook; null where there are more cells than are read. */
export function readOds(xml: string): Workbook | null {
  const sheets: Sheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: Reading | null = null;
  let row: { repeat: number; hidden: boolean; cells: Cell[]; column: number } | null = null;
  let open: Open | null = null;
  let outside = 0;
  /** Groups of rows or columns, the outer first: whether each is folded away. */
  const groups: boolean[] = [];
  let count = 0;

  for (const tag of tagsOf(xml)) {
    const { kind, name, attributes } = tag;
    if (besides.has(name)) {
      if (open?.from != null && outside === 0 && kind === "open") endLetters(open, xml, tag);
      outside += kind === "open" ? 1 : kind === "close" ? -1 : 0;
      if (open && outside === 0 && kind === "close" && open.from !== null) open.from = tag.to;
      continue;
    }
    if (outside > 0) continue;
    if (name === "style" && kind === "open") style = attributes["name"] ?? "";
    if (name === "table-properties" && attributes["display"] === "false") hiddenStyles.add(style);
    // What another file's sheet held when it was last looked at: none of this file's.
    if (name === "table-source") sheet = null;
    if (name === "table" && kind === "open") {
      const hidden = hiddenStyles.has(attributes["style-name"] ?? "");
      sheet = {
        name: attributes["name"] ?? "",
        hidden,
        rows: [],
        merges: [],
        hiddenColumns: [],
        columns: 0,
        row: 0,
      };
    } else if (name === "table" && kind === "close" && sheet) {
      const { name, hidden, rows, merges } = sheet;
      sheets.push({ name, hidden, rows, merges });
      sheet = null;
    }
    if (!sheet) continue;
    if (name === "table-row-group" || name === "table-column-group") {
      if (kind === "open") groups.push(attributes["display"] === "false");
      else if (kind === "close") groups.pop();
    } else if (name === "table-column" && kind !== "close") {
      const to = sheet.columns + repeated(attributes["number-columns-repeated"]);
      if (isFolded(attributes, groups)) sheet.hiddenColumns.push({ from: sheet.columns, to });
      sheet.columns = to;
    } else if (name === "table-row" && kind !== "close") {
      const repeat = repeated(attributes["number-rows-repeated"]);
      row = { repeat, hidden: isFolded(attributes, groups), cells: [], column: 0 };
    }
    if (name === "table-row" && kind !== "open" && row) {
      count += row.cells.length * (row.repeat - 1);
      if (count > mostCells) return null;
      if (row.cells.length > 0) {
        for (let i = 0; i < row.repeat; i++) sheet.rows.push(moved(row.cells, sheet.row + i));
      }
      sheet.row += row.repeat;
      row = null;
    }
    if (!row) continue;
    if (name === "table-cell" || name === "covered-table-cell") {
      if (kind !== "close") open = { tag, paragraphs: [], from: null, mixed: false };
      if (kind !== "open" && open) {
        const range = rangeOf(open, sheet.row, row.column);
        if (range) sheet.merges.push(range);
        const cell = cellOf(open, sheet.row, row.column, range);
        const repeat = repeated(open.tag.attributes["number-columns-repeated"]);
        if (cell) {
          count += repeat;
          if (count > mostCells) return null;
          for (let i = 0; i < repeat; i++) {
            const hidden = row.hidden || isHidden(sheet, row.column + i);
            row.cells.push({ ...cell, column: row.column + i, ...(hidden && { hidden }) });
          }
        }
        row.column += repeat;
        open = null;
      }
    } else if (open) readLetters(open, xml, tag);
  }
  return { sheets };
}

function moved(cells: readonly Cell[], row: number): Cell[] {
  return cells.map((cell) => ({ ...cell, row, address: addressOf(row, cell.column) }));
}

function isHidden(sheet: Reading, column: number): boolean {
  return sheet.hiddenColumns.some(({ from, to }) => from <= column && column < to);
}

function isFolded(attributes: Tag["attributes"], groups: readonly boolean[]): boolean {
  const visibility = attributes["visibility"];
  return visibility === "collapse" || visibility === "filter" || groups.includes(true);
}
