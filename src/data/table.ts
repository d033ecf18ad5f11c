import type * as z from "zod/mini";
import { type CsvRow, readCsv, readPastCsv } from "./csv.ts";
import { type Fault, faultAt, faultOfFile, type Place } from "./fault.ts";
import { type Field, optionsOf, rangeOf } from "./field.ts";
import type { SourceFile } from "./source-file.ts";

/** A table's columns, in the file's order, each with its kind. */
export type Columns = Readonly<Record<string, Field<unknown>>>;

/** A row read: every column's meaning, and where it stands. */
export type Row<C extends Columns> = { [K in keyof C]: z.output<C[K]> } & { at: Place };

/** One kind of file: its columns and which of them name a row. */
export interface Table<C extends Columns = Columns> {
  columns: C;
  /** Columns that together stand once in the table. */
  key: readonly string[];
}

/** Types a table's columns where they are written. */
export function table<C extends Columns>(columns: C, key: (keyof C & string)[]): Table<C> {
  return { columns, key };
}

/** What reading one file gives: the rows that are whole, and everything that is wrong. */
export interface TableRead<C extends Columns> {
  rows: Row<C>[];
  faults: Fault[];
  /** Cells read, those of refused rows too. */
  cells: number;
}

/**
 * Reads one file after another as one kind of table.
 * @param more what every row of the file has besides: its path's period and reporter
 */
export type Reader<C extends Columns> = (file: SourceFile, more?: object) => TableRead<C>;

/**
 * What a cell's text means, or the code of the rule that it breaks. The text is the one that was
 * read first: rows that keep it keep one of many.
 */
type Cell = { text: string } & ({ value: unknown; code: null } | { value: null; code: string });

/** A column, ready to be read. */
interface Column {
  name: string;
  /** What a refused cell's fault says besides. */
  more: Readonly<Record<string, string>>;
  /** What a cell means; each text is read once. */
  read(text: string): Cell;
  /** The text that means it: canonical cells have one each. */
  textOf(value: unknown): string;
}

/**
 * The place of a row that is whole. What was typed is told from what it means: kept beside it,
 * the texts of ten years would weigh as much as the rows.
 */
class RowPlace implements Place {
  readonly file: string;
  readonly line: number;
  readonly starts?: readonly number[];
  readonly #row: Readonly<Record<string, unknown>>;
  readonly #columns: readonly Column[];

  constructor(
    file: string,
    { line, starts }: CsvRow,
    row: Readonly<Record<string, unknown>>,
    columns: readonly Column[],
  ) {
    this.file = file;
    this.line = line;
    this.#row = row;
    this.#columns = columns;
    if (starts) this.starts = starts;
  }

  get names(): readonly string[] {
    return this.#columns.map(({ name }) => name);
  }

  get cells(): readonly string[] {
    return this.#columns.map(({ name, textOf }) => textOf(this.#row[name]));
  }
}

/**
 * Reads files as tables of one kind. A row with a fault is left out of `rows`, so that one wrong
 * cell is one problem and not the cause of others. A column's text is read once, in however many
 * files it stands: columns repeat themselves, zod costs more than the look-up, and what is kept of
 * ten thousand files is kept once.
 */
export function tableReader<C extends Columns>(kind: Table<C>): Reader<C> {
  const { names, columns, nothing } = columnsOf(kind);
  return (file, more) => {
    const csv = readCsv(file, names);
    const faults = [...csv.faults];
    const rows: Row<C>[] = [];
    const blank: Record<string, unknown> = { at: null, ...nothing, ...more };
    for (const read of csv.rows) {
      const row = { ...blank };
      let whole = true;
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i] as Column;
        const cell = column.read(read.cells[i] ?? "");
        row[column.name] = cell.value;
        if (cell.code === null) continue;
        whole = false;
        const place = { ...read, file: file.path, names };
        faults.push(faultAt(place, cell.code, column.name, column.more));
      }
      if (!whole) continue;
      row["at"] = new RowPlace(file.path, read, row, columns);
      rows.push(row as Row<C>);
    }
    return { rows, faults, cells: csv.rows.length * names.length };
  };
}

/**
 * Reads files of the past as the table is today: columns may have been added since, cells been
 * held to less. What can't be read is null; a row without anything of its key, or with cells
 * too many or too few, is left out; both are told of.
 * @param needed columns without which a file says nothing
 */
export function pastTableReader<C extends Columns>(
  kind: Table<C>,
  needed: readonly string[] = [],
): Reader<C> {
  const { names, columns, nothing } = columnsOf(kind);
  return (file, more) => {
    const past = readPastCsv(file);
    const ofFile = (code: string) => {
      return { rows: [], faults: [faultOfFile(file.path, code, null)], cells: 0 };
    };
    if (past.isTorn) return ofFile("sai-dau-nhay");
    if (needed.some((name) => !past.names.includes(name))) return ofFile("thieu-cot");
    const at = names.map((name) => past.names.indexOf(name));
    const rows: Row<C>[] = [];
    const faults: Fault[] = [];
    for (const { line, cells: typed } of past.rows) {
      if (!typed.some(Boolean)) continue;
      const lacks = needed.some((name) => past.names.indexOf(name) >= typed.length);
      if (lacks || typed.length > past.names.length) {
        // Which cell is missing, or is one too many, nobody can tell.
        faults.push(faultAt({ file: file.path, line, names, cells: typed }, "sai-so-cot", null));
        continue;
      }
      const cells = columns.map(({ read }, i) => read(typed[at[i] ?? -1] ?? ""));
      const texts = cells.map(({ text }) => text);
      const place: Place = { file: file.path, line, names, cells: texts };
      const row: Record<string, unknown> = { at: place, ...nothing, ...more };
      for (const [i, { text, value, code }] of cells.entries()) {
        const name = names[i] ?? "";
        row[name] = value;
        if (code !== null && text) faults.push(faultAt(place, code, name));
      }
      const named = kind.key.some((name) => row[name] !== null);
      if (named) rows.push(row as Row<C>);
      else faults.push(faultAt(place, "sai-so-cot", null));
    }
    return { rows, faults, cells: rows.length * names.length };
  };
}

/** A table's rows as they stand, whatever it is: each cell's text by its column's name. */
export function cellsOf(file: SourceFile): Record<string, string>[] {
  const { names, rows } = readPastCsv(file);
  return rows.flatMap(({ cells }) =>
    cells.some(Boolean) ? [Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]))] : [],
  );
}

/** A table's columns, ready to be read, and a row of them in which nothing stands. */
function columnsOf(kind: Table) {
  const columns = Object.entries(kind.columns).map(([name, field]) => columnOf(name, field));
  const names = columns.map(({ name }) => name);
  return { names, columns, nothing: Object.fromEntries(names.map((name) => [name, null])) };
}

function columnOf(name: string, field: Field<unknown>): Column {
  const cells = new Map<string, Cell>();
  const texts = new Map<unknown, string>();
  const first = (text: string): Cell => {
    const read = field.safeParse(text);
    if (read.success) texts.set(read.data, text);
    const cell: Cell = read.success
      ? { text, value: read.data, code: null }
      : { text, value: null, code: read.error.issues[0]?.message ?? "sai-lua-chon" };
    cells.set(text, cell);
    return cell;
  };
  return {
    name,
    more: allowed(field),
    read: (text) => cells.get(text) ?? first(text),
    textOf: (value) => texts.get(value) ?? "",
  };
}

/** What a column takes, for the message about a cell that it doesn't. */
function allowed(field: Field<unknown>): Record<string, string> {
  const options = optionsOf(field);
  const range = rangeOf(field);
  return {
    ...(options.length > 0 && { allowed: options.join(", ") }),
    ...(range && { least: String(range.least), most: String(range.most) }),
  };
}
