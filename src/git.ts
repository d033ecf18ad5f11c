import { spawn, spawnSync } from "node:child_process";
import type { SourceFile } from "./data/source-file.ts";
import { openScratch } from "./disk.ts";
import { type Archive, archiveOf } from "./history/archive.ts";
import type { Commit, FileChange, Step } from "./history/commit.ts";
import { type Draft, firstFigures } from "./history/draft.ts";

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
    folder: tell(folder, "rev-parse", "--show-prefix").trimEnd(),
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
    entries.map(({ hash, isRead }) => (isRead ? [hash] : [])),
  );
  return entries.map(({ path, hash, isRead, isLink }) => ({
    path,
    bytes: (isRead ? blobs.get(hash) : undefined) ?? new Uint8Array(),
    ...(isLink && { unread: "link" }),
  }));
}

/**
 * The day on which each file of figures there ever was first held one, by its author's own clock:
 * the earliest of all commits that lead to a revision, on whatever branch they were made. What a
 * squash or a rewriting left out is nowhere told, and the day is that of what it left.
 * @param known what files held, by hash, so far as it was read before
 * @returns days by path relative to the folder
 * @throws Error when git can't read what it has
 */
export async function firstDays(
  folder: string,
  revision: string,
  known: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string>> {
  // A merge tells of what none of its branches had, by paths from the root whatever is asked for.
  const way = ["--format=%as", "--diff-merges=combined", "--no-relative"];
  const prefix = tell(folder, "rev-parse", "--show-prefix").trimEnd();
  const drafts: Draft[] = [];
  for await (const entries of logOf(folder, revision, way)) {
    for (const { head: day, changes } of entries) {
      for (const { path, blob } of changes) {
        if (!blob || !path.startsWith(prefix)) continue;
        drafts.push({ path: path.slice(prefix.length), day, blob });
      }
    }
  }
  const blobs = new Map(known);
  for (;;) {
    const { days, unread } = firstFigures(drafts, blobs);
    if (unread.length === 0) return days;
    for (const [hash, bytes] of await blobsOf(folder, [unread])) blobs.set(hash, bytes);
  }
}

/** A folder's past, or why it can't be told: there is none, or a part of it isn't here. */
export type WholeArchive =
  | { archive: Archive; missing: null }
  | { archive: null; missing: "none" | "shallow" };

/**
 * The past of a folder, whole: a part of it would pass for more than it is.
 * @throws Error when git can't read what it has
 */
export async function wholeArchive(folder: string): Promise<WholeArchive> {
  const newest = newestCommit(folder);
  if (newest === null) return { archive: null, missing: "none" };
  if (isShallow(folder)) return { archive: null, missing: "shallow" };
  return { archive: await archiveAt(folder, newest.hash), missing: null };
}

/**
 * A folder's data files as every commit left them, up to a revision, along the way a branch itself
 * took: of a merge, what it brought in. Commits that touched nothing there aren't told of.
 * @param revision a full hash
 * @throws Error when git can't read what it has
 */
export async function archiveAt(folder: string, revision: string): Promise<Archive> {
  const way = ["--format=%H %cs", "--first-parent", "--diff-merges=first-parent", "--relative"];
  const steps: Step[] = [];
  // One git tells what there is while another reads it.
  async function* hashes() {
    for await (const entries of logOf(folder, revision, way)) {
      const own = entries.filter(({ changes }) => changes.length > 0);
      for (const { head, changes } of own) {
        const [hash = "", date = ""] = head.split(" ");
        steps.push({ hash, date, changes });
      }
      yield own.flatMap(({ changes }) =>
        changes.flatMap(({ path, blob }) => (blob && path.endsWith(".csv") ? blob : [])),
      );
    }
  }
  const blobs = await blobsOf(folder, hashes());
  return archiveOf(steps.reverse(), blobs);
}

/** A commit as the log has it. */
interface LogEntry {
  /** What was asked of it. */
  head: string;
  changes: FileChange[];
}

/**
 * Commits and what they changed, the newest first, as they come. All of the repository: to leave
 * out what touched nothing of a folder, git would compare every commit's files a second time.
 */
async function* logOf(
  folder: string,
  revision: string,
  way: readonly string[],
): AsyncGenerator<LogEntry[]> {
  const shape = ["--raw", "--no-abbrev", "--no-renames", "-z"];
  let entry: LogEntry | null = null;
  let blob: string | null | undefined;
  for await (const parts of partsOf(folder, [
    "log",
    ...shape,
    ...way,
    "--end-of-options",
    revision,
  ])) {
    const whole: LogEntry[] = [];
    for (const text of parts) {
      if (entry && blob !== undefined) {
        entry.changes.push({ path: text, blob });
        blob = undefined;
        continue;
      }
      if (text === "") continue; // stands between a merge and what it tells of
      // As many colons as commits it is compared with; modes and hashes are of each, and its own.
      const [, colons, said = ""] = /^\n?(:+)(\d+ .+)$/.exec(text) ?? [];
      if (colons !== undefined) {
        const fields = said.split(" ");
        const isFile = fields[colons.length]?.startsWith("100");
        blob = isFile ? (fields[2 * colons.length + 1] ?? null) : null;
        continue;
      }
      if (entry) whole.push(entry);
      entry = { head: text, changes: [] };
    }
    yield whole;
  }
  if (entry) yield [entry];
}

/** Whether older commits than a repository holds were left where it was cloned from. */
function isShallow(folder: string): boolean {
  return tell(folder, "rev-parse", "--is-shallow-repository").trim() === "true";
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

/** What git says, as it comes, in parts: each ends with a NUL. @throws Error when it fails */
async function* partsOf(folder: string, args: readonly string[]): AsyncGenerator<string[]> {
  const { child, ended } = started(folder, args);
  child.stdin?.end();
  const utf8 = new TextDecoder();
  let rest = "";
  for await (const chunk of child.stdout ?? []) {
    const parts = (rest + utf8.decode(chunk as Buffer, { stream: true })).split("\0");
    rest = parts.pop() ?? "";
    yield parts;
  }
  await ended;
}

/**
 * Blobs by hash, read through one process however many they are, while more are asked for. What it
 * says goes to a file first: through a pipe it would come in as many pieces as there are blobs, and
 * taking them up costs more than reading them.
 * @param hashes some at a time
 * @throws Error when git can't read one of them, and what the asking throws
 */
async function blobsOf(
  folder: string,
  hashes: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): Promise<Map<string, Uint8Array>> {
  const scratch = openScratch();
  try {
    const { child, ended } = started(folder, ["cat-file", "--batch", "--buffer"], scratch.fd);
    const asking = async () => {
      const asked = new Set<string>();
      try {
        for await (const some of hashes) {
          let lines = "";
          for (const hash of some) {
            if (!asked.has(hash)) lines += `${hash}\n`;
            asked.add(hash);
          }
          child.stdin?.write(lines);
        }
      } finally {
        child.stdin?.end();
      }
    };
    await Promise.all([asking(), ended]);
    return blobsIn(scratch.read());
  } finally {
    scratch.close();
  }
}

/** What `git cat-file --batch` said: a head, the blob and a line's end for each. */
function blobsIn(said: Buffer): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < said.length; ) {
    const end = said.indexOf(10, at);
    const [hash = "", type, size] = said.toString("latin1", at, end).split(" ");
    if (type !== "blob") throw new Error(`git has no ${hash}`);
    blobs.set(hash, new Uint8Array(said.buffer, said.byteOffset + end + 1, Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
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
