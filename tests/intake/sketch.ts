import * as XLSX from "@e965/xlsx";

/** A cell of a sheet to be made: text, a number, a number with its format, or what SheetJS takes. */
export type Sketched = string | number | null | XLSX.CellObject;

/** A sheet to be made. */
export interface Sketch {
  name: string;
  rows: readonly (readonly Sketched[])[];
  /** Ranges as spreadsheets write them: `A1:C1`. */
  merges?: readonly string[];
  hiddenRows?: readonly number[];
  hiddenColumns?: readonly number[];
  hidden?: boolean;
}

/** A number with the format that shows it. */
export function shown(v: number, z: string): XLSX.CellObject {
  return { t: "n", v, z };
}

/** A workbook's bytes, of the kind that its name ends in. */
export function workbook(
  sketches: readonly Sketch[],
  bookType: "xlsx" | "xls" | "ods" = "xlsx",
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [] } of sketches) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
    if (hiddenRows.length > 0) sheet["!rows"] = marked(hiddenRows);
    if (hiddenColumns.length > 0) sheet["!cols"] = marked(hiddenColumns);
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sketches.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  const bytes: ArrayBuffer = XLSX.write(book, { type: "array", bookType, compression: true });
  return new Uint8Array(bytes);
}

function marked(places: readonly number[]) {
  return Array.from({ length: Math.max(...places) + 1 }, (_, i) => {
    return places.includes(i) ? { hidden: true } : {};
  });
}
