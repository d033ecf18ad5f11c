import { written } from "../../src/data/fault.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import type { Table } from "../../src/data/table.ts";

/** A row before it is written: null is an empty cell. */
export type Cells = Readonly<Record<string, string | null>>;

const encoder = new TextEncoder();

/**
 * Rows as a file in canonical form: the table's columns, sorted by its key in code-point order,
 * LF, quotes only where they must be.
 * @throws Error when a row has a column that the table hasn't
 */
export function csvFile(path: string, kind: Table, rows: readonly Cells[]): SourceFile {
  const names = Object.keys(kind.columns);
  const strange = rows.flatMap(Object.keys).find((name) => !names.includes(name));
  if (strange !== undefined) throw new Error(`${path} has no column ${strange}`);
  const sorted = rows.toSorted((a, b) => {
    for (const name of kind.key) {
      const [x, y] = [a[name] ?? "", b[name] ?? ""];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
  const lines = sorted.map((row) => names.map((name) => written(row[name] ?? "")).join(","));
  const text = [names.join(","), ...lines, ""].join("\n").normalize("NFC");
  return { path, bytes: encoder.encode(text) };
}
