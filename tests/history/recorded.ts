import { createHash } from "node:crypto";
import { join } from "node:path";
import { archiveAt } from "../../src/archive.ts";
import { readPastDataSet } from "../../src/data/data-set.ts";
import { type Archive, archiveOf, filesAt } from "../../src/history/archive.ts";
import type { FileChange, Step } from "../../src/history/commit.ts";
import { type History, historyOf } from "../../src/history/history.ts";
import { vintagesOf } from "../../src/history/vintage.ts";
import { contextOf } from "../../src/rules/context.ts";
import { testFolder } from "../cli/folder.ts";
import { dataIn, type Written, writeHistory } from "../ground/written-history.ts";
import { filesUnder } from "../rules/folder.ts";

const names = ["units", "indicators", "areas", "area-changes", "agencies", "sources"];

/** The rules' base set as a repository's root has it, without its figures and what speaks of them. */
export const tables: Readonly<Record<string, string>> = Object.fromEntries(
  filesUnder(join(import.meta.dirname, "../rules/base"))
    .filter(({ path }) => names.includes(path.replace(".csv", "")))
    .map(({ path, bytes }) => [`data/${path}`, new TextDecoder().decode(bytes)]),
);

/** A repository for one test: the tables stand in the first commit. */
export interface Recorded {
  folder: string;
  /** Its data directory. */
  data: string;
  hashes: readonly string[];
  history: History;
}

/** Writes commits into a repository and reads its history. */
export async function recorded(commits: readonly Written[]): Promise<Recorded> {
  const folder = testFolder();
  const [first, ...rest] = commits;
  if (!first) throw new Error("no commit");
  const all = [{ ...first, files: { ...tables, ...first.files } }, ...rest];
  const hashes = writeHistory(folder, all);
  return { folder, data: dataIn(folder), hashes, history: await historyIn(dataIn(folder)) };
}

/**
 * The history that commits make, one upon the other, without a repository: what git would tell is
 * held against it elsewhere, and takes a hundred times as long.
 */
export function remembered(commits: readonly Written[]): History {
  const [first, ...rest] = commits;
  if (!first) throw new Error("no commit");
  const all = [{ ...first, files: { ...tables, ...first.files } }, ...rest];
  const held = new Map<string, string>();
  const blobs = new Map<string, Uint8Array>();
  const steps = all.flatMap(({ date, files, parents }, i): Step[] => {
    if (parents) throw new Error("a merge takes a repository");
    const changes = Object.entries(files).flatMap(([path, text]): FileChange[] => {
      if (!path.startsWith("data/") || (held.get(path) ?? null) === text) return [];
      if (text === null) held.delete(path);
      else held.set(path, text);
      const blob = text === null ? null : createHash("sha1").update(text).digest("hex");
      if (blob !== null) blobs.set(blob, new TextEncoder().encode(text ?? ""));
      return [{ path: path.slice("data/".length), blob }];
    });
    // Git tells of no commit that changed nothing of the folder.
    const hash = createHash("sha1").update(`${i}`).digest("hex");
    return changes.length === 0 ? [] : [{ hash, date: date.slice(0, 10), changes }];
  });
  return historyFrom(archiveOf(steps, blobs));
}

/** The history of an archive, told in the terms of its newest commit. */
export function historyFrom(archive: Archive): History {
  const files = filesAt(archive, archive.commits.length - 1);
  return historyOf(archive, contextOf(files, readPastDataSet(files)));
}

/** The history of a data directory, up to a revision. */
export async function historyIn(data: string, revision = "HEAD"): Promise<History> {
  return historyFrom(await archiveAt(data, revision));
}

/** A figure's vintages in words: number, what stands there, kind, day, whether released, reason. */
export function told(history: History, indicator = "duong-giao-thong"): string[] {
  return [...vintagesOf(history)]
    .filter((each) => each.indicator === indicator)
    .map(({ number, given, kind, commit, released, correction }) =>
      [
        number,
        given?.quantity.text ?? "-",
        kind,
        history.archive.commits[commit]?.day,
        released ? "released" : "collected",
        ...(correction ? [correction.reason] : []),
      ].join(" "),
    );
}
