import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/cli/command.ts";

/** The names in the project's folder that the repository holds: without what `.gitignore` names. */
export function rootNames(): string[] {
  return readdirSync(root).filter((name) => name !== ".git" && !isIgnored(name));
}

/** Every file of the repository, by path from the project's folder, with `/`. */
export function allFiles(): string[] {
  return rootNames().flatMap((name) => filesBelow(name));
}

/** A file's text, by its path from the project's folder. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function filesBelow(path: string): string[] {
  const names = readEntries(path);
  if (names === null) return [path];
  return names.filter((name) => !isIgnored(name)).flatMap((name) => filesBelow(`${path}/${name}`));
}

function readEntries(path: string): string[] | null {
  const folder = join(root, path);
  const entry = readdirSync(join(folder, ".."), { withFileTypes: true }).find(
    ({ name }) => name === path.split("/").at(-1),
  );
  return entry?.isDirectory() ? readdirSync(folder) : null;
}

/** `.gitignore` holds names only, with `*` for any part of one: that much is read here. */
const ignored = existsSync(join(root, ".gitignore"))
  ? readFileSync(join(root, ".gitignore"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", ".*")}$`))
  : [];

function isIgnored(name: string): boolean {
  return ignored.some((pattern) => pattern.test(name));
}
