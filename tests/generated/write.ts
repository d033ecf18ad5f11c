import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../../src/data/source-file.ts";
import { generate } from "./generate.ts";
import type { Options } from "./options.ts";
import { sharedFiles } from "./world.ts";

const realData = fileURLToPath(new URL("../../data/", import.meta.url));

/** The files of the real data set that a generated one shares. */
export function sharedWithReal(): SourceFile[] {
  return sharedFiles.map((path) => ({ path, bytes: readFileSync(join(realData, path)) }));
}

/**
 * Writes a generated data set into a folder that is new or empty, or that holds one already: that
 * one is replaced.
 * @throws Error when the folder holds anything else
 */
export function writeGenerated(dir: string, options: Options): void {
  const files = generate(options, sharedWithReal());
  clear(dir);
  const made = new Set<string>();
  for (const { path, bytes } of files) {
    const file = join(dir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, bytes);
  }
}

/** Empties a folder of a generated data set, and of nothing else; a repository in it stays. */
function clear(dir: string): void {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => !name.startsWith(".")) : [];
  if (names.length === 0) return;
  const sources = join(dir, "sources.csv");
  const rows = existsSync(sources) ? readFileSync(sources, "utf8").split("\n").slice(1, -1) : [];
  const own = rows.length > 0 && rows.every((row) => row.split(",")[1] === "mo-phong");
  if (!own) throw new Error(`not a generated data set, left as it is: ${dir}`);
  for (const name of names) rmSync(join(dir, name), { recursive: true });
}
