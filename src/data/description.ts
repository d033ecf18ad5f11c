import type { Bilingual } from "../text/lang.ts";
import type { Table } from "./table.ts";

/*
 * What tables and columns say in the data dictionary stands in each table's file, apart from what
 * reads it: a reader's browser checks cells without loading what only that page shows.
 */

/** What a column says, for the data dictionary. */
export interface Description extends Bilingual {
  /** A cell that the column may hold. */
  example: string;
}

/** What a table says, for the data dictionary: every column of it. */
export interface Described<T extends Table = Table> {
  /** What its rows are. */
  about: Bilingual;
  columns: Readonly<Record<keyof T["columns"], Description>>;
}
