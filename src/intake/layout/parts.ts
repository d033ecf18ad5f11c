import type { SaidUnit } from "../units.ts";
import type { Cell } from "../workbook.ts";
import type { Column } from "./columns.ts";
import type { SaidColumn } from "./figure.ts";

/** A table: its columns and the rows below its head. */
export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** The unit that is said above the table. */
  unit: SaidUnit | null;
}

/** Columns of the record that a table has a place for. */
export function placesOf({ columns }: Table): ReadonlySet<SaidColumn> {
  const roles = columns.flatMap((column) => (column.kind === "label" ? [column.role] : []));
  return new Set(roles.filter((role) => role !== "number"));
}
