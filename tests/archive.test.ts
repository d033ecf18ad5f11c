import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveAt, wholeArchive } from "../src/archive.ts";
import { isThere, readText } from "../src/disk.ts";
import { testFolder, write } from "./cli/folder.ts";
import { dataIn, type Written, writeHistory } from "./ground/written-history.ts";

test("what somebody's own settings hide of a log is told all the same", async () => {
  const folder = testFolder();
  const [hash] = writeHistory(folder, [
    { date: "2020-04-20", files: { "data/units.csv": "id\n" } },
  ]);
  for (const setting of ["log.showRoot=false", "log.showSignature=true"]) {
    execFileSync("git", ["config", ...setting.split("=")], { cwd: folder });
  }
  const { archive } = await wholeArchive(dataIn(folder));
  expect(archive?.commits).toMatchObject([{ hash, paths: ["units.csv"] }]);
});

test("of a merge what it brought in, not what it merged", async () => {
  const { data, hashes } = repository(merged);
  const { archive } = await wholeArchive(data);
  expect(archive?.commits.map(({ hash }) => hash)).toEqual([hashes[0], hashes[1], hashes[3]]);
});

test("a folder without a past", async () => {
  const folder = testFolder({ "data/units.csv": "id\n" });
  expect(await wholeArchive(dataIn(folder))).toEqual({ archive: null, missing: "none" });
});

/** A line of commits with a branch of one that is merged: 0 – 1 – 3, and 2 on 0. */
const merged: readonly Written[] = [
  { date: "2020-04-20", files: { "data/units.csv": "id\n", "README.md": "x" } },
  { date: "2020-04-21", files: { "data/units.csv": "id\nkm\n" } },
  { date: "2020-04-22", files: { "data/areas.csv": "id\nha\n" }, parents: [0] },
  { date: "2020-04-24", files: { "data/areas.csv": "id\nha\n" }, parents: [1, 2] },
];

/** A repository, and what stands in its kept archive after a reading at one of its commits. */
function repository(commits: readonly Written[]) {
  const folder = testFolder();
  const hashes = writeHistory(folder, commits);
  const data = dataIn(folder);
  const kept = join(folder, ".git/kept/archive");
  return {
    data,
    hashes,
    kept,
    /** Puts the branch at a commit and reads its past. */
    async readAt(commit: number) {
      const hash = hashes[commit] ?? "";
      execFileSync("git", ["reset", "-q", "--hard", hash], { cwd: folder });
      const { archive } = await wholeArchive(data, kept);
      return { archive, asGit: await archiveAt(data, hash) };
    },
    /** Marks the kept archive, so that what comes out of it can be told from what git says. */
    mark: () => write(kept, readText(kept).replace("2020-04-20", "1999-12-31")),
  };
}

test("what git told is kept, and is what the next reading goes by", async () => {
  const { kept, mark, readAt } = repository(merged);
  const first = await readAt(3);
  expect(first.archive).toEqual(first.asGit);
  expect(isThere(kept)).toBe(true);
  const again = await readAt(3);
  expect(again.archive).toEqual(again.asGit);
  mark();
  expect((await readAt(3)).archive?.commits[0]?.date).toBe("1999-12-31");
});

test("commits that came on top of a kept archive are put to it", async () => {
  const { mark, readAt } = repository(merged);
  await readAt(1);
  mark();
  const { archive, asGit } = await readAt(3);
  expect(archive?.commits.map(({ date }) => date)).toEqual([
    "1999-12-31",
    "2020-04-21",
    "2020-04-24",
  ]);
  expect(archive?.versions).toEqual(asGit.versions);
  expect(archive?.blobs).toEqual(asGit.blobs);
  expect((await readAt(3)).archive?.commits.length).toBe(3);
});

test.each([
  ["a branch that was merged since", 2, 3],
  ["a branch that was left", 2, 1],
  ["commits that were taken back", 3, 0],
])("a kept archive of %s isn't gone by", async (_, before, now) => {
  const { mark, readAt } = repository(merged);
  await readAt(before);
  mark();
  const { archive, asGit } = await readAt(now);
  expect(archive).toEqual(asGit);
  const again = await readAt(now);
  expect(again.archive).toEqual(asGit);
});

test("nor one of another repository, of another folder or form, or that was cut", async () => {
  const other = repository([{ date: "2020-04-20", files: { "data/units.csv": "id\nm\n" } }]);
  await other.readAt(0);
  const { kept, mark, readAt } = repository(merged);
  write(kept, readText(other.kept));
  const { archive, asGit } = await readAt(3);
  expect(archive).toEqual(asGit);
  mark();
  write(kept, readText(kept).replace('"prefix":"data/"', '"prefix":"other/"'));
  expect((await readAt(3)).archive).toEqual(asGit);
  // What was asked of git otherwise says otherwise: here a commit less.
  const { commit, steps, ...rest } = JSON.parse(readText(kept).split("\n")[0] ?? "");
  const older = JSON.stringify({ ...rest, form: 1, commit, steps: steps.slice(1) });
  write(kept, readText(kept).replace(/^.*/, older));
  expect((await readAt(3)).archive).toEqual(asGit);
  for (const text of [readText(kept).slice(0, -1), readText(kept).slice(0, 40), "", "{}\n"]) {
    write(kept, text);
    expect((await readAt(3)).archive).toEqual(asGit);
  }
  rmSync(kept);
  expect((await readAt(3)).archive).toEqual(asGit);
});
