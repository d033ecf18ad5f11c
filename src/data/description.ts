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

/*
 * What every table of numbers says of where they stand: each apart, so that what isn't shown isn't
 * loaded with the others.
 */

export const qualifierDescribed: Description = {
  vi: "Văn bản nói chính xác đến đâu: gần, hơn (trên), ít nhất, tối thiểu",
  en: "How exactly the document says it: nearly, over, at least, at a minimum",
  example: "gan",
};

export const sourceDescribed: Description = {
  vi: "Văn bản nêu con số, mã trong sources.csv",
  en: "The document that gives it, an id of sources.csv",
  example: "bao-cao-2020-04",
};

export const placeDescribed: Description = {
  vi: "Vị trí trong văn bản",
  en: "Where in the document",
  example: "I.2, chú thích 1",
};

export const noteDescribed: Description = {
  vi: "Lời ghi chú khi con số cần giải thích",
  en: "A remark where a figure needs one",
  example: "Gộp hai nghị quyết",
};
