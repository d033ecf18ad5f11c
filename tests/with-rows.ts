import type { SourceFile } from "../src/data/source-file.ts";

/** The files that have a row: one with a head alone is refused, and a test's empty table is none. */
export function withRows(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ bytes }) => bytes.indexOf(10) < bytes.length - 1);
}
