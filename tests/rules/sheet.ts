import Papa from "papaparse";
import { tableAt } from "../../src/data/data-set.ts";
import { written } from "../../src/data/fault.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { compare } from "../../src/rules/sai-thu-tu.ts";

/** A row's cells by column. */
export type Cells = Record<string, string>;

/** A file of a data set as rows of cells, to be changed and written again. */
export interface Sheet {
  path: string;
  names: readonly string[];
  rows: Cells[];
}

/** A canonical file's rows. @throws Error for a path that holds no table */
export function sheetOf({ path, bytes }: SourceFile): Sheet {
  const names = columnsAt(path);
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
  const rows = data.slice(1, -1).map((cells) => {
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
  return { path, names, rows };
}

/** The sheet as a canonical file; its rows are put in order. */
export function fileOf(sheet: Sheet): SourceFile {
  const key = tableAt(sheet.path)?.key ?? [];
  const keyOf = (row: Cells) => key.map((name) => row[name] ?? "");
  sheet.rows.sort((a, b) => compare(keyOf(a), keyOf(b)));
  const lines = [
    sheet.names,
    ...sheet.rows.map((row) => sheet.names.map((name) => row[name] ?? "")),
  ];
  const text = lines.map((cells) => `${cells.map(written).join(",")}\n`).join("");
  return { path: sheet.path, bytes: new TextEncoder().encode(text) };
}

/** The line on which a row of a sheet stands once it is written, from 1. */
export function lineOf(sheet: Sheet, row: Cells): number {
  return sheet.rows.indexOf(row) + 2;
}

function columnsAt(path: string): readonly string[] {
  const kind = tableAt(path);
  if (!kind) throw new Error(`no table at ${path}`);
  return Object.keys(kind.columns);
}
