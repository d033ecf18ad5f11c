import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isThere, readBytes, writeBytes } from "./disk.ts";
import {
  blobsOf,
  commitOf,
  commonCommit,
  newestCommit,
  openBlobs,
  placeOf,
  readLog,
} from "./git.ts";
import { type Archive, archiveOf } from "./history/archive.ts";
import type { Step } from "./history/commit.ts";
import { type Draft, firstFigures } from "./history/draft.ts";
import { blobsIn } from "./history/git-words.ts";
import { type Kept, keptBytes, keptIn, type Stretch } from "./history/kept.ts";
import { folderFollowed } from "./history/moved-folder.ts";

/* The door through which a data directory's past comes: what git has of it, put in order. */

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
  const { prefix } = placeOf(folder);
  const drafts: Draft[] = [];
  await readLog(folder, [revision], way, ({ head: day, changes }) => {
    for (const { path, blob } of changes) {
      if (!blob || !path.startsWith(prefix)) continue;
      drafts.push({ path: path.slice(prefix.length), day, blob });
    }
  });
  const blobs = new Map(known);
  for (;;) {
    const { days, unread } = firstFigures(drafts, blobs);
    if (unread.length === 0) return days;
    for (const [hash, bytes] of await blobsOf(folder, unread)) blobs.set(hash, bytes);
  }
}

/** Why a folder's past can't be told: there is none, or a part of it isn't here. */
export type MissingPast = "none" | "shallow";

/** How far a folder's past can be told, or why it can't. */
export type Extent =
  | {
      /** The newest commit that touched the folder, by its full hash. */
      commit: string;
      /** Where the folder lies in its repository. */
      prefix: string;
      missing: null;
    }
  | { missing: MissingPast };

/** @throws Error when git can't read what it has */
export function extentOf(folder: string): Extent {
  const newest = newestCommit(folder);
  if (newest === null) return { missing: "none" };
  const { prefix, isShallow } = placeOf(folder);
  return isShallow ? { missing: "shallow" } : { commit: newest.hash, prefix, missing: null };
}

/** A folder's past, or why it can't be told. */
export type WholeArchive =
  | { archive: Archive; missing: null }
  | { archive: null; missing: MissingPast };

/** The file in which builds keep what git told of a data directory, by its absolute path. */
export function storeOf(folder: string): string {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12);
  return resolve("node_modules/.cache/history", name);
}

/**
 * The commit up to which a build read last, where it isn't in the history any more: that was
 * rewritten, or set back. Null where it is, or nothing was kept.
 * @param store what `wholeArchive` was given
 */
export function lostCommit(folder: string, store: string): string | null {
  const extent = extentOf(folder);
  if (extent.missing !== null) return null;
  const last = keptOf(store, extent.prefix);
  if (!last) return null;
  return commonCommit(folder, last.commit, extent.commit) === last.commit ? null : last.commit;
}

/**
 * The past of a folder, whole: a part of it would pass for more than it is.
 * @param store a file that keeps what git tells: the next reading asks for new commits only
 * @throws Error when git can't read what it has
 */
export async function wholeArchive(folder: string, store?: string): Promise<WholeArchive> {
  const extent = extentOf(folder);
  if (extent.missing !== null) return { archive: null, missing: extent.missing };
  const { commit, prefix } = extent;
  const known = store === undefined ? null : keptOf(store, prefix);
  const { steps, said } =
    (known && (await onTopOf(known, folder, commit))) ?? (await stretchTo(folder, prefix, commit));
  if (store !== undefined && known?.commit !== commit) {
    writeBytes(store, keptBytes({ commit, prefix, steps, said }));
  }
  return { archive: archiveOf(steps, blobsIn(said)), missing: null };
}

/** What a file keeps of a folder that lies there; null where there is none, or it is of another. */
function keptOf(store: string, prefix: string): Kept | null {
  const kept = isThere(store) ? keptIn(readBytes(store)) : null;
  return kept?.prefix === prefix ? kept : null;
}

/**
 * A folder's data files as every commit left them, up to a revision, along the way a branch itself
 * took: of a merge, what it brought in. Commits that touched nothing there aren't told of.
 * @param revision a full hash
 * @throws Error when git can't read what it has
 */
export async function archiveAt(folder: string, revision: string): Promise<Archive> {
  const { steps, said } = await stretchTo(folder, placeOf(folder).prefix, revision);
  return archiveOf(steps, blobsIn(said));
}

/**
 * What is known, and the commits that came on top of it.
 * @returns null where the way to a revision doesn't lead over what is known: history was rewritten
 */
async function onTopOf(known: Kept, folder: string, revision: string): Promise<Stretch | null> {
  if (known.commit === revision) return known;
  if (commitOf(folder, known.commit) === null) return null;
  const newer = await stretchTo(folder, known.prefix, revision, known.commit);
  if (newer.standsOn !== known.commit) return null;
  return {
    steps: [...known.steps, ...newer.steps],
    said: Buffer.concat([known.said, newer.said]),
  };
}

/**
 * The commits that changed a folder, up to a revision, and the first parent of the oldest that
 * was read; none for a root. A folder that was moved is followed to where it lay before.
 * @param prefix where the folder lies in its repository
 * @param after leaves out this commit, a full hash, and all that led to it
 */
async function stretchTo(
  folder: string,
  prefix: string,
  revision: string,
  after?: string,
): Promise<Stretch & { standsOn: string | undefined }> {
  const way = ["--format=%H %cs %P", "--first-parent", "--diff-merges=first-parent"];
  const range = after === undefined ? [revision] : [revision, `^${after}`];
  const steps: Step[] = [];
  let standsOn: string | undefined;
  // One git tells what there is while another reads it.
  const reader = openBlobs(folder);
  try {
    const changesIn = folderFollowed(prefix);
    await readLog(folder, range, [...way, "--no-relative"], ({ head, changes: all }) => {
      const [hash = "", date = "", parent] = head.split(" ");
      standsOn = parent;
      const changes = changesIn(all);
      if (changes.length === 0) return;
      steps.push({ hash, date, changes });
      for (const { path, blob } of changes) if (blob && path.endsWith(".csv")) reader.ask(blob);
    });
    return { steps: steps.reverse(), said: await reader.read(), standsOn };
  } finally {
    reader.close();
  }
}
