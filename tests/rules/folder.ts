import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../../src/data/source-file.ts";

/** Every file under a folder, paths with `/`; none when there is no such folder. */
export function filesUnder(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join("/"),
      bytes: new Uint8Array(readFileSync(path)),
    }));
}

/** Files with some taken away and others put in their place. */
export function changed(
  files: readonly SourceFile[],
  instead: readonly SourceFile[],
  without: readonly string[] = [],
): SourceFile[] {
  const gone = new Set([...without, ...instead.map((file) => file.path)]);
  return [...files.filter((file) => !gone.has(file.path)), ...instead];
}
