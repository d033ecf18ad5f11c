import { tableAt } from "../data/data-set.ts";
import { written } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";
import { fix } from "./fix.ts";

/**
 * A file of the data set with one row more, at its place; nothing else of it changes.
 * @param files the data set's files, that one in canonical form or absent
 * @param row the row's cells by column; those that aren't named are empty
 * @throws Error for a path that holds no table
 */
export function withRow(
  files: readonly SourceFile[],
  path: string,
  row: Readonly<Record<string, string>>,
): SourceFile {
  const old = files.find((file) => file.path === path)?.bytes;
  const names = columnsAt(path);
  const text = old ? new TextDecoder().decode(old) : `${names.join()}\n`;
  const added = { path, bytes: new TextEncoder().encode(`${text}${rowText(path, row)}\n`) };
  const [sorted] = fix([added]);
  return sorted ? { path, bytes: sorted.bytes } : added;
}

/** A row as it stands in a file of the data set. @throws Error for a path that holds no table */
export function rowText(path: string, row: Readonly<Record<string, string>>): string {
  return columnsAt(path)
    .map((name) => written(row[name] ?? ""))
    .join();
}

function columnsAt(path: string): string[] {
  const kind = tableAt(path);
  if (!kind) throw new Error(`no table at ${path}`);
  return Object.keys(kind.columns);
}
