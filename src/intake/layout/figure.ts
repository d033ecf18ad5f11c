import type { Qualifier, Status } from "../../data/observation.ts";
import type { Cell } from "../workbook.ts";

/** A number of a sheet with all that the sheet says of it: half a row of `figures/…csv`. */
export interface Figure {
  file: string;
  sheet: string;
  /** Where the number stands. */
  cell: Cell;
  /** In canonical form. */
  number: string;
  /** Whether it is done in the period or so far. */
  column: "value" | "to_date";
  area: string;
  indicator: string;
  unit: string;
  as_of: string | null;
  qualifier: Qualifier | null;
  status: Status | null;
  source: string | null;
  place: string | null;
  note: string | null;
  /** Columns that its table has a place for: empty there says that there is nothing to say. */
  places: ReadonlySet<SaidColumn>;
  /** Cells that say the row's area, indicator, unit and note: where a problem with one is shown. */
  said: Readonly<Partial<Record<SaidColumn, Cell>>>;
  /** The head of its column, for the receipt's sums. */
  head: string;
  /**
   * The place of the row's other number, of the period where this one is so far and the other way
   * round, an empty cell where nothing stands; null where the table has no column for it.
   */
  beside: Cell | null;
}

/** A row of the form that names a figure of the record and states none of its numbers. */
export interface ClearedRow {
  file: string;
  sheet: string;
  area: string;
  indicator: string;
  /** The cells for its numbers. */
  places: Readonly<Record<"value" | "to_date", Cell>>;
}

/** Columns of a figure that a cell of its own may say. */
export type SaidColumn =
  | "area"
  | "indicator"
  | "unit"
  | "as_of"
  | "qualifier"
  | "status"
  | "source"
  | "place"
  | "note";
