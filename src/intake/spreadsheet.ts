import * as XLSX from "@e965/xlsx";
import { formatFor } from "./number-format.ts";
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
import type { SheetPart } from "./xlsx-parts.ts";

/*
 * SheetJS reads the cells of .xlsx and .xls: the reader that shows errors, formulas, merges and
 * what is hidden (0.20.3, Apache-2.0, no dependencies; registries call it `@e965/xlsx`, since
 * `xlsx` there is an old one with holes). This is the only file that knows it. It weighs 121 kB
 * in a browser: load it by `import()` when there is a file to read.
 */

/** What SheetJS can't tell of a sheet, by the sheet's name; .xls has nothing that it can't. */
export type Beside = (sheet: string) => SheetPart | null;

/**
 * Reads the bytes of an .xlsx or .xls file that were found sound.
 * @returns null where there are more cells than are read
 * @throws Error of SheetJS's own where the bytes are damaged
 */
export function readSpreadsheet(bytes: Uint8Array, beside: Beside): Workbook | null {
  const book = XLSX.read(bytes, {
    type: "array",
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellText: false,
    cellHTML: true,
    sheetStubs: true,
  });
  const rich = richTexts(book);
  const sheets: Sheet[] = [];
  let count = 0;
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = sheetOf(name, book.Sheets[name], beside(name), rich);
    count += sheet.rows.reduce((sum, row) => sum + row.length, 0);
    if (count > mostCells) return null;
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    sheets.push({ ...sheet, name, hidden });
  }
  return { sheets };
}

function sheetOf(
  name: string,
  sheet: XLSX.WorkSheet | undefined,
  part: SheetPart | null,
  rich: ReadonlySet<string>,
): Sheet {
  const merges: Range[] = (sheet?.["!merges"] ?? []).map(({ s, e }) => {
    return { top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
  const mergedAt = new Map(merges.map((range) => [addressOf(range.top, range.left), range]));
  const rows: Cell[][] = [];
  // Sparse: a sheet may say it has a million rows and fill ten.
  for (const [row, cells] of filled(sheet?.["!data"])) {
    const own: Cell[] = [];
    for (const [column, found] of filled(cells)) {
      const address = addressOf(row, column);
      const range = mergedAt.get(address);
      const hidden =
        part?.hiddenRows.has(row) ||
        part?.isHiddenColumn(column) ||
        sheet?.["!rows"]?.[row]?.hidden ||
        sheet?.["!cols"]?.[column]?.hidden;
      const held = part?.unsolved.has(address) ? unsolved(found) : contentOf(found, rich);
      if (!held) continue;
      own.push({
        address,
        row,
        column,
        ...held,
        ...(found.f !== undefined && { formula: found.f }),
        ...(hidden && { hidden }),
        ...(range && { merged: rangeText(range) }),
      });
    }
    if (own.length > 0) rows.push(own);
  }
  return { name, hidden: false, rows, merges };
}

type Held = Pick<Cell, "kind" | "text" | "number" | "mixed">;

function unsolved({ f }: XLSX.CellObject): Held {
  return { kind: "unsolved", text: `=${f ?? ""}` };
}

/** What a cell holds; null for nothing. */
function contentOf(cell: XLSX.CellObject, rich: ReadonlySet<string>): Held | null {
  const { t, v, f, z } = cell;
  if (t === "e") return { kind: "error", text: errors.get(Number(v)) ?? "#ERROR!" };
  if (t === "z" || v === undefined || v === null) return f === undefined ? null : unsolved(cell);
  if (t === "b") return { kind: "boolean", text: v ? "TRUE" : "FALSE" };
  if (t === "n" && typeof v === "number") {
    if (!Number.isFinite(v)) return { kind: "error", text: "#NUM!" };
    const format = z === undefined ? "General" : String(z);
    const text = shown(format, v);
    if (XLSX.SSF.is_date(format)) return { kind: "date", text };
    return { kind: "number", text, number: exactText(v) };
  }
  if (t === "d") return { kind: "date", text: String(v) };
  const text = String(v);
  if (text === "") return null;
  const isMixed = /<(sup|sub)>/.test(cell.h ?? "") || rich.has(text);
  return { kind: "text", text, ...(isMixed && { mixed: true as const }) };
}

/** A number as its format shows it; a format that SheetJS can't follow shows the number itself. */
function shown(format: string, number: number): string {
  try {
    return XLSX.SSF.format(formatFor(number, format), number);
  } catch {
    return exactText(number);
  }
}

/** Texts of an .xls file that are styled in parts: of those SheetJS keeps no plain form. */
function richTexts(book: XLSX.WorkBook): Set<string> {
  const strings = (book as { Strings?: { t?: string; r?: string }[] }).Strings ?? [];
  return new Set(strings.flatMap(({ t, r }) => (t !== undefined && r === undefined ? [t] : [])));
}

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** The filled places of a sparse list, in their order. */
function filled<T>(list: readonly (T | undefined)[] | undefined): [number, T][] {
  return Object.entries(list ?? []).flatMap(([at, item]) =>
    item === undefined || item === null ? [] : [[Number(at), item]],
  );
}
