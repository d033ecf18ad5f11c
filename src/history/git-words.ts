import type { FileChange } from "./commit.ts";

/*
 * What git says, in its own words, as values: the door in `src/git.ts` asks, and reads it with these.
 */

/** A commit as `git log --raw -z` has it. */
export interface LogEntry {
  /** What was asked of it. */
  head: string;
  changes: FileChange[];
}

/** Takes up a log, part by part. */
export interface LogReader {
  /** @param part what stands before a NUL */
  take(part: string): void;
  /** Tells of the last commit. */
  end(): void;
}

/**
 * Reads `git log --raw --no-abbrev --no-renames -z` (git-diff(1), "Raw output format").
 * @param tell is told of each commit once all that it changed is known
 */
export function logReader(tell: (entry: LogEntry) => void): LogReader {
  let entry: LogEntry | null = null;
  let blob: string | null | undefined;
  const end = () => {
    if (entry) tell(entry);
  };
  return {
    take(part) {
      if (entry && blob !== undefined) {
        entry.changes.push({ path: part, blob });
        blob = undefined;
      } else if (part.startsWith(":") || part.startsWith("\n:")) {
        // As many colons as commits it is compared with; modes and hashes are of each, and its own.
        const last = part.lastIndexOf(":");
        const colons = last + 1 - part.indexOf(":");
        const fields = part.slice(last + 1).split(" ");
        blob = fields[colons]?.startsWith("100") ? (fields[2 * colons + 1] ?? null) : null;
      } else if (part !== "") {
        // An empty one stands between a merge and what it tells of.
        end();
        entry = { head: part, changes: [] };
      }
    },
    end,
  };
}

/**
 * Blobs by hash, of what `git cat-file --batch` said: a head, the blob and a line's end for each.
 * @throws Error where it had one of them not
 */
export function blobsIn(said: Buffer): Map<string, Uint8Array> {
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
