import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { largestFile, type SourceFile } from "./data/source-file.ts";

/*
 * The disk is touched here and nowhere else in `src/`. Paths are the system's; what is wrong with
 * one (absent, a file where a folder should be, not ours to read) is thrown as Node's own error,
 * whose `code` and `path` say it.
 */

/** A file or folder below a folder, links not followed. */
interface Entry {
  /** Relative, with `/`. */
  path: string;
  isFile: boolean;
  isFolder: boolean;
  isLink: boolean;
}

/**
 * Everything in a folder, by path in the order of code units. Only files with these endings are
 * read, no links and none above `largestFile`: what else lies there comes with its path and no
 * bytes, for the rules to judge.
 */
export function readFolder(folder: string, endings: readonly string[] = [".csv"]): SourceFile[] {
  return entriesBelow(folder)
    .filter((entry) => !entry.isFolder)
    .map(({ path, isFile, isLink }) => {
      const none = { path, bytes: new Uint8Array() };
      if (isLink) return { ...none, unread: "link" };
      if (!isFile || !endings.some((ending) => path.endsWith(ending))) return none;
      const found = join(folder, path);
      if (lstatSync(found).size > largestFile) return { ...none, unread: "large" };
      return { path, bytes: readFileSync(found) };
    });
}

/** How many files a folder holds and how much they weigh. */
export function weigh(folder: string): { files: number; bytes: number } {
  const files = entriesBelow(folder).filter((entry) => entry.isFile);
  const sizes = files.map((file) => lstatSync(join(folder, file.path)).size);
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The files anywhere below a folder, by their paths from it, with `/`. */
export function filesBelow(folder: string): string[] {
  return entriesBelow(folder)
    .filter((entry) => entry.isFile)
    .map(({ path }) => path);
}

/** Git's own folder isn't among them: it is no part of what it keeps. */
function entriesBelow(folder: string, under = ""): Entry[] {
  const entries = readdirSync(join(folder, under), { withFileTypes: true });
  return entries
    .filter(({ name }) => name !== ".git")
    .flatMap((found) => {
      const path = under === "" ? found.name : `${under}/${found.name}`;
      const [isFile, isFolder, isLink] = [
        found.isFile(),
        found.isDirectory(),
        found.isSymbolicLink(),
      ];
      const entry = { path, isFile, isFolder, isLink };
      return entry.isFolder ? [entry, ...entriesBelow(folder, path)] : [entry];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The names directly in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Whether anything is at a path, a broken link included. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

/** What the system calls an error: `ENOENT`, `EACCES`; null for one that isn't the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}

/** A path with every link on its way resolved; what isn't there yet keeps its name. */
export function realPath(path: string): string {
  if (isThere(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** A file's text. */
export function readText(path: string): string {
  return readFileSync(path, "utf8");
}

/** Writes a file, its folder first. */
export function writeText(path: string, text: string): void {
  makeFolder(dirname(path));
  writeFileSync(path, text);
}

/** A file's bytes. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(path);
}

/** Writes bytes to a file, its folder first, at once or not at all: beside it, then by rename. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  makeFolder(dirname(path));
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

/**
 * Writes files, their folders first: each at once, and none where one can't be written whole.
 * @param staging a folder on the same disk, made for this and gone afterwards: all that a killed
 *   process leaves is in it
 */
export function writeTogether(
  files: readonly { path: string; bytes: Uint8Array }[],
  staging: string,
): void {
  makeFolder(staging);
  const staged = files.map(({ path, bytes }, i) => ({ path, bytes, at: join(staging, String(i)) }));
  try {
    for (const { bytes, at } of staged) writeFileSync(at, bytes);
    for (const { path, at } of staged) {
      makeFolder(dirname(path));
      renameSync(at, path);
    }
  } finally {
    remove(staging);
  }
}

/** A file's size in bytes; null for a folder, a pipe and all else that is no file. */
export function sizeOf(path: string): number | null {
  const found = statSync(path);
  return found.isFile() ? found.size : null;
}

/** Writes a file that isn't there yet, its folder first; false where there is one. */
export function create(path: string, content: string | Uint8Array): boolean {
  makeFolder(dirname(path));
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Marks a file as written to just now; a file that is gone stays so. */
export function touch(path: string): void {
  const now = new Date();
  if (isThere(path)) utimesSync(path, now, now);
}

/** Milliseconds since a file was last written to. */
export function ageOf(path: string): number {
  return Date.now() - lstatSync(path).mtimeMs;
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a system answers
 * "no such folder" below one that is there, as Linux does in /proc.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it just now.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** Gives a file or folder another name on the same disk, at once or not at all. */
export function move(from: string, to: string): void {
  renameSync(from, to);
}

/**
 * Removes a file or a folder with all it holds; nothing there is fine. Tries again for half a
 * second where somebody is still writing into it.
 */
export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
}

/** A file of our own for what is too much to hold in pieces; nobody else finds it. */
export interface Scratch {
  /** Its descriptor, for a process to write to. */
  fd: number;
  /** All that was written. */
  read(): Buffer;
  close(): void;
}

/** Opens one among the system's temporary files. */
export function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "nong-thon-moi-"));
  const path = join(folder, "scratch");
  const fd = openSync(path, "w+");
  return {
    fd,
    read: () => readFileSync(path),
    close() {
      closeSync(fd);
      rmSync(folder, { recursive: true });
    },
  };
}
