import {
  addressOf,
  type Cell,
  exactText,
  mostCells,
  type Range,
  rangeText,
  type Sheet,
  type Workbook,
} from "./workbook.ts";
import { type Tag, tagsOf, unescaped } from "./xml.ts";

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

/** A cell whose content is being read. */
interface Open {
  tag: Tag;
  paragraphs: string[];
  /** Where letters since the last tag begin; null outside of a paragraph. */
  from: number | null;
  mixed: boolean;
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
        const cell = cellOf(open, sheet, row);
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

function readLetters(open: Open, xml: string, tag: Tag): void {
  const { kind, name, attributes } = tag;
  if (open.from !== null) endLetters(open, xml, tag);
  const add = (text: string) => open.paragraphs.push((open.paragraphs.pop() ?? "") + text);
  if (name === "p") {
    if (kind !== "close") open.paragraphs.push("");
    open.from = kind === "open" ? tag.to : null;
  } else {
    if (name === "span") open.mixed = true;
    if (name === "s") add(" ".repeat(Math.min(repeated(attributes["c"]), 100)));
    if (name === "tab") add("\t");
    if (name === "line-break") add("\n");
    if (open.from !== null) open.from = tag.to;
  }
}

/** Takes the letters between the last tag and this one. */
function endLetters(open: Open, xml: string, tag: Tag): void {
  const text = unescaped(xml.slice(open.from ?? tag.from, tag.from));
  open.paragraphs.push((open.paragraphs.pop() ?? "") + text);
}

/** What a cell holds, at its row's first column; null for nothing. Its merged range is kept. */
function cellOf(open: Open, sheet: Reading, row: { column: number }): Cell | null {
  const { attributes } = open.tag;
  const [down, across] = [
    repeated(attributes["number-rows-spanned"]),
    repeated(attributes["number-columns-spanned"]),
  ];
  const range = {
    top: sheet.row,
    left: row.column,
    bottom: sheet.row + down - 1,
    right: row.column + across - 1,
  };
  const isMerged = down * across > 1;
  if (isMerged) sheet.merges.push(range);
  const text = open.paragraphs.join("\n");
  const formula = attributes["formula"]?.replace(/^[a-z]+:=?/i, "");
  const type = attributes["value-type"];
  const kind = kindOf(type, attributes, text, formula !== undefined);
  if (kind === null) return null;
  const stored = Number(attributes["value"]);
  const isBroken = kind === "number" && !Number.isFinite(stored);
  return {
    address: "",
    row: sheet.row,
    column: row.column,
    kind: isBroken ? "error" : kind,
    text: text !== "" || kind !== "number" ? text : isBroken ? "#NUM!" : exactText(stored),
    ...(kind === "number" && !isBroken && { number: exactText(stored) }),
    ...(formula !== undefined && { formula }),
    ...(isMerged && { merged: rangeText(range) }),
    ...(open.mixed && { mixed: true as const }),
  };
}

function kindOf(
  type: string | undefined,
  attributes: Tag["attributes"],
  text: string,
  hasFormula: boolean,
): Cell["kind"] | null {
  // LibreOffice says of an error that it is an empty string, and shows its sign.
  if (hasFormula && /^(#[A-Z/0!?]+|Err:\d+)$/.test(text)) return "error";
  if (type === "float" || type === "percentage" || type === "currency") return "number";
  if (type === "date" || type === "time") return "date";
  if (type === "boolean") return "boolean";
  if (hasFormula && type === undefined) return "unsolved";
  return text === "" && attributes["string-value"] === undefined ? null : "text";
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

/** How often something stands there: from 1, whatever the file says. */
function repeated(text: string | undefined): number {
  const n = Number(text ?? "1");
  return Number.isInteger(n) && n > 0 ? n : 1;
}
