import type { SourceFile } from "../data/source-file.ts";
import type { Commit, Step } from "./commit.ts";
import { daysInOrder } from "./days.ts";

/** What a file holds from one commit to the next that changes it. */
interface Version {
  /** The place of the commit that made it. */
  since: number;
  /** By git's hash; null where there was no such file. */
  blob: string | null;
}

/**
 * A data directory as every commit left it. Commits are called by their place, from 0, the oldest
 * first; what stands in git's own words stays in the door that reads it.
 */
export interface Archive {
  commits: readonly ArchivedCommit[];
  /** Every file there ever was, by path: its versions, the oldest first. */
  versions: ReadonlyMap<string, readonly Version[]>;
  /** What the versions hold. */
  blobs: ReadonlyMap<string, Uint8Array>;
}

/** A commit of an archive. */
export interface ArchivedCommit extends Commit {
  /** The day since which it was there; another than its `date` where a clock was wrong. */
  day: string;
  /** The files it changed, in their order. */
  paths: readonly string[];
}

/**
 * Puts a history in order.
 * @param steps the oldest first
 * @param blobs by hash: of every file that is read
 */
export function archiveOf(steps: readonly Step[], blobs: ReadonlyMap<string, Uint8Array>): Archive {
  const days = daysInOrder(steps.map(({ date }) => date));
  const versions = new Map<string, Version[]>();
  const commits = steps.map(({ hash, date, changes }, since) => {
    for (const { path, blob } of changes) {
      const own = versions.get(path) ?? [];
      own.push({ since, blob });
      versions.set(path, own);
    }
    const paths = changes.map(({ path }) => path).sort();
    return { hash, date, day: days[since] ?? date, paths };
  });
  return { commits, versions, blobs };
}

/** The hash of what a file held after a commit; null where there was no such file. */
export function blobAt({ versions }: Archive, path: string, commit: number): string | null {
  const own = versions.get(path) ?? [];
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.since ?? 0) <= commit) low = middle + 1;
    else high = middle;
  }
  return own[low - 1]?.blob ?? null;
}

/** A file as a commit left it; null where there was none. */
export function fileAt(archive: Archive, path: string, commit: number): SourceFile | null {
  const bytes = archive.blobs.get(blobAt(archive, path, commit) ?? "");
  return bytes ? { path, bytes } : null;
}

/** Every file as a commit left it, by path; before the first commit none. */
export function filesAt(archive: Archive, commit: number): SourceFile[] {
  const paths = [...archive.versions.keys()].sort();
  return paths.flatMap((path) => fileAt(archive, path, commit) ?? []);
}

/** The newest commit that was there on a day; -1 where none was. */
export function commitOn({ commits }: Archive, day: string): number {
  return commits.findLastIndex((commit) => commit.day <= day);
}
