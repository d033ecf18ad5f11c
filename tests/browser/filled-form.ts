import * as XLSX from "@e965/xlsx";
import { columnOf, type FormColumn, formRows } from "../../src/intake/form.ts";

/** What is typed into the yellow cells, by the indicator's id. */
export type Filling = Readonly<
  Record<string, Readonly<Partial<Record<FormColumn, XLSX.CellObject>>>>
>;

/** A reporter's form as it is made, filled. @throws Error for an indicator that it doesn't ask for */
export function filled(form: Uint8Array, filling: Filling): Buffer {
  const book = XLSX.read(form);
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const { e: end } = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
  const at = (r: number, column: FormColumn) => XLSX.utils.encode_cell({ r, c: columnOf(column) });
  const left = new Map(Object.entries(filling));
  for (let row: number = formRows.first; row <= end.r; row++) {
    const indicator = String(sheet[at(row, "indicator")]?.v);
    for (const [column, cell] of Object.entries(left.get(indicator) ?? {})) {
      sheet[at(row, column as FormColumn)] = cell;
    }
    left.delete(indicator);
  }
  if (left.size > 0) throw new Error(`the form has no ${[...left.keys()].join(", ")}`);
  return XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
}
