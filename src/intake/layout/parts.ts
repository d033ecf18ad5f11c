import type { SaidUnit } from "../units.ts";
import type { Cell } from "../workbook.ts";
import type { Column } from "./columns.ts";

/** A table: its columns and the rows below its head. */
export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** The unit that is said above the table. */
  unit: SaidUnit | null;
}
