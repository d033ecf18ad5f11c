import { spawn, spawnSync } from "node:child_process";
import type { SourceFile } from "./data/source-file.ts";
import { openScratch } from "./disk.ts";
import type { Commit } from "./history/commit.ts";
import { blobsIn, type LogEntry, logReader } from "./history/git-words.ts";

/**
 * The newest commit that touched a folder, along the way its branch took (a merge, not what was
 * merged): what a build takes for "today".
 * @returns null where there is no git, no repository, or no commit of the folder yet
 */
export function newestCommit(folder: string): Commit | null {
  const said = ask(folder, "log", "-1", "--first-parent", "--format=%H%x09%cs", "--", ".");
  const [hash = "", date = ""] = said?.trim().split("\t") ?? [];
  return date === "" ? null : { hash, date };
}

/** The full hash of a revision's commit; null where there is no such revision. */
export function commitOf(folder: string, revision: string): string | null {
  const name = ["--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return ask(folder, "rev-parse", ...name)?.trim() || null;
}

/**
 * Where one commit's history left another's: what both have, the newest. Null where they have
 * nothing in common, or the history that is there doesn't reach so far back.
 * @param a and b full hashes, as `commitOf` gives them
 */
export function commonCommit(folder: string, a: string, b: string): string | null {
  return ask(folder, "merge-base", a, b)?.trim() || null;
}

/** What differs in a repository, by path from its root. */
export interface ChangedPaths {
  /** Where the folder lies that was asked about, with its slash: `data/`; empty for the root. */
  folder: string;
  paths: string[];
}

/**
 * The files of a folder's whole repository that differ between two commits.
 * @param to null for the working tree, files that git doesn't know yet among them
 * @throws Error when git can't read what it has
 */
export function changedPaths(folder: string, from: string, to: string | null): ChangedPaths {
  const root = tell(folder, "rev-parse", "--show-toplevel").trimEnd();
  const range = to === null ? [from] : [from, to];
  const diff = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", ...range, "--"];
  const others = ["ls-files", "--others", "--exclude-standard", "-z"];
  const said = tell(root, ...diff) + (to === null ? tell(root, ...others) : "");
  return {
    folder: placeOf(folder).prefix,
    paths: [...new Set(said.split("\0").filter((path) => path !== ""))].sort(),
  };
}

/**
 * A folder's files as they were at a revision, paths relative to the folder. As on the disk, only
 * files with these endings are read, and no links: others come with no bytes.
 * @returns null where there is no such revision, or the folder had nothing in it then
 * @throws Error when git can't read what it has
 */
export async function filesAt(
  folder: string,
  revision: string,
  endings: readonly string[] = [".csv"],
): Promise<SourceFile[] | null> {
  const commit = commitOf(folder, revision);
  if (commit === null) return null;
  const tree = tell(folder, "ls-tree", "-r", "-z", commit, "--", ".");
  const entries = tree.split("\0").flatMap((line) => {
    const [, mode = "", hash, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    if (!hash || !path) return [];
    const isRead = mode.startsWith("100") && endings.some((ending) => path.endsWith(ending));
    return [{ path, hash, isRead, isLink: mode === "120000" }];
  });
  if (entries.length === 0) return null;
  const blobs = await blobsOf(
    folder,
    entries.flatMap(({ hash, isRead }) => (isRead ? hash : [])),
  );
  return entries.map(({ path, hash, isRead, isLink }) => ({
    path,
    bytes: (isRead ? blobs.get(hash) : undefined) ?? new Uint8Array(),
    ...(isLink && { unread: "link" }),
  }));
}

/** Where a folder lies in its repository. */
export interface Place {
  /** From the repository's root, with a slash at its end: `data/`; empty for the root. */
  prefix: string;
  /** Whether older commits than the repository holds were left where it was cloned from. */
  isShallow: boolean;
}

/** @throws Error where there is no repository */
export function placeOf(folder: string): Place {
  const asked = ["rev-parse", "--is-shallow-repository", "--show-prefix"];
  const [isShallow, prefix = ""] = tell(folder, ...asked).split("\n");
  return { prefix, isShallow: isShallow === "true" };
}

/**
 * Tells of commits and what they changed, the newest first, as they come. All of the repository: to
 * leave out what touched nothing of a folder, git would compare every commit's files a second time.
 */
export async function readLog(
  folder: string,
  range: readonly string[],
  way: readonly string[],
  tell: (entry: LogEntry) => void,
): Promise<void> {
  const shape = ["--raw", "--no-abbrev", "--no-renames", "-z"];
  const reader = logReader(tell);
  const args = ["log", ...shape, ...way, "--end-of-options", ...range];
  await readParts(folder, args, reader.take);
  reader.end();
}

/** What git answers; null where it fails: no git, no repository, no such thing. */
function ask(folder: string, ...args: string[]): string | null {
  const { status, stdout } = git(folder, args);
  return status === 0 ? stdout : null;
}

/** What git answers. @throws Error when it fails */
function tell(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = git(folder, args);
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

function git(folder: string, args: readonly string[]) {
  return spawnSync("git", args, { cwd: folder, env: plain, encoding: "utf8", maxBuffer: 2 ** 30 });
}

/**
 * What git says, as it comes, in parts: each ends with a NUL. Git writes it in many small pieces,
 * and taking up each costs more than reading it: so they are put together first.
 * @throws Error when it fails
 */
async function readParts(
  folder: string,
  args: readonly string[],
  take: (part: string) => void,
): Promise<void> {
  const { child, ended } = started(folder, args);
  child.stdin?.end();
  let held: Buffer[] = [];
  let size = 0;
  const takeHeld = () => {
    const said = Buffer.concat(held);
    const end = said.lastIndexOf(0) + 1;
    for (const part of said.toString("utf8", 0, end).split("\0").slice(0, -1)) take(part);
    held = [said.subarray(end)];
    size = 0;
  };
  child.stdout?.on("data", (chunk: Buffer) => {
    held.push(chunk);
    size += chunk.length;
    if (size > 65_536) takeHeld();
  });
  await ended;
  takeHeld();
}

/** Blobs by hash. @throws Error when git can't read one of them */
export async function blobsOf(
  folder: string,
  hashes: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const reader = openBlobs(folder);
  try {
    for (const hash of hashes) reader.ask(hash);
    return blobsIn(await reader.read());
  } finally {
    reader.close();
  }
}

/** Reads blobs through one process however many they are, while more are asked for. */
export interface BlobReader {
  /** Asks for one by its hash; a second time does nothing. */
  ask(hash: string): void;
  /** What git says of all that was asked for. */
  read(): Promise<Buffer>;
  close(): void;
}

/**
 * What git says goes to a file first: through a pipe it would come in as many pieces as there are
 * blobs, and taking them up costs more than reading them.
 */
export function openBlobs(folder: string): BlobReader {
  const scratch = openScratch();
  const { child, ended } = started(folder, ["cat-file", "--batch", "--buffer"], scratch.fd);
  const asked = new Set<string>();
  let lines = "";
  const say = () => {
    child.stdin?.write(lines);
    lines = "";
  };
  return {
    ask(hash) {
      if (asked.has(hash)) return;
      asked.add(hash);
      lines += `${hash}\n`;
      if (lines.length > 16_384) say();
    },
    async read() {
      say();
      child.stdin?.end();
      await ended;
      return scratch.read();
    },
    close() {
      child.kill();
      scratch.close();
    },
  };
}

/**
 * A running git; `ended` fails where it does.
 * @param out a file that is open, for what it says; without it `child.stdout` is to be read
 */
function started(folder: string, args: readonly string[], out: number | "pipe" = "pipe") {
  const child = spawn("git", args, { cwd: folder, env: plain, stdio: ["pipe", out, "pipe"] });
  child.stdin?.on("error", () => child.stdin?.destroy()); // why it ended, its exit code tells
  let said = "";
  child.stderr?.on("data", (text: Buffer) => {
    said += text;
  });
  const ended = new Promise<void>((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) =>
      code === 0 ? done() : failed(new Error(`git ${args[0]}: ${said}`)),
    );
  });
  ended.catch(() => undefined); // told of where it is awaited
  return { child, ended };
}

/**
 * Without what a hook sets: it would name its own repository instead of the folder's; nor what
 * somebody's own settings make of a log. What git has to say is taken in pieces as large as it
 * likes, not commit by commit.
 */
const plain = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_FLUSH: "0",
  GIT_CONFIG_COUNT: "2",
  GIT_CONFIG_KEY_0: "log.showRoot",
  GIT_CONFIG_VALUE_0: "true",
  GIT_CONFIG_KEY_1: "log.showSignature",
  GIT_CONFIG_VALUE_1: "false",
};
