import { spawnSync } from "node:child_process";

/** A commit, as far as a page may name it: never its author. */
export interface Commit {
  /** The full hash. */
  hash: string;
  /** The day it was made on, in its maker's time zone: `2020-04-24`. */
  date: string;
}

/**
 * The newest commit that touched a folder: what a build takes for "today".
 * @returns null where there is no git, no repository, or no commit of the folder yet
 */
export function newestCommit(folder: string): Commit | null {
  const log = ["log", "-1", "--format=%H%x09%cs", "--", "."];
  const { status, stdout } = spawnSync("git", log, { cwd: folder, env: plain, encoding: "utf8" });
  const [hash = "", date = ""] = status === 0 ? stdout.trim().split("\t") : [];
  return date === "" ? null : { hash, date };
}

/** Without what a hook sets: it would name its own repository instead of the folder's. */
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);
