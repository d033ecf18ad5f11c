import { spawn, spawnSync } from "node:child_process";
import type { SourceFile } from "./data/source-file.ts";

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

/**
 * A folder's CSV files as they were at a revision, paths relative to the folder; other files with
 * no bytes, as the disk is read.
 * @returns null where there is no such revision, or the folder had nothing in it then
 * @throws Error when git can't read what it has
 */
export async function filesAt(folder: string, revision: string): Promise<SourceFile[] | null> {
  const options = { cwd: folder, env: plain, encoding: "utf8", maxBuffer: 2 ** 30 } as const;
  const name = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const commit = spawnSync("git", name, options);
  if (commit.status !== 0) return null;
  const tree = spawnSync("git", ["ls-tree", "-r", "-z", commit.stdout.trim(), "--", "."], options);
  if (tree.status !== 0) throw new Error(tree.stderr);
  const entries = tree.stdout.split("\0").flatMap((line) => {
    const [, mode, hash, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    return mode && hash && path
      ? [{ path, hash, isRead: /^100/.test(mode) && path.endsWith(".csv") }]
      : [];
  });
  if (entries.length === 0) return null;
  const blobs = await blobsOf(
    folder,
    entries.flatMap(({ hash, isRead }) => (isRead ? [hash] : [])),
  );
  return entries.map(({ path, hash, isRead }) => ({
    path,
    bytes: (isRead ? blobs.get(hash) : undefined) ?? new Uint8Array(),
  }));
}

/** Blobs by hash, read through one process however many they are. */
async function blobsOf(
  folder: string,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const git = spawn("git", ["cat-file", "--batch"], {
    cwd: folder,
    env: plain,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const unread = new Set(hashes);
  git.stdin.on("error", () => git.stdin.destroy()); // why it ended, its exit code tells
  git.stdin.end([...unread].map((hash) => `${hash}\n`).join(""));
  const blobs = new Map<string, Uint8Array>();
  const failed = new Promise<Error | null>((done) => {
    git.on("error", done);
    git.on("close", (code) => done(code === 0 ? null : new Error(`git cat-file: ${code}`)));
  });
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of git.stdout) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    for (;;) {
      const end = rest.indexOf(10);
      const [hash = "", type, size] = end < 0 ? [] : rest.toString("latin1", 0, end).split(" ");
      if (end < 0) break;
      if (type !== "blob") throw new Error(`git has no ${hash}`);
      const next = end + 1 + Number(size) + 1;
      if (rest.length < next) break;
      blobs.set(hash, new Uint8Array(rest.subarray(end + 1, next - 1)));
      rest = rest.subarray(next);
    }
  }
  const error = await failed;
  if (error) throw error;
  return blobs;
}

/** Without what a hook sets: it would name its own repository instead of the folder's. */
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
);
