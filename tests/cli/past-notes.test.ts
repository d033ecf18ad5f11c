import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeArchive } from "../../src/archive.ts";
import { pastNotes } from "../../src/cli/past-notes.ts";
import { dataIn, writeHistory } from "../ground/written-history.ts";
import { testFolder } from "./folder.ts";

const commits = ["km", "ha", "tan"].map((unit, i) => ({
  date: `2020-04-2${i}`,
  files: { "data/units.csv": `id\n${unit}\n` },
}));

test("a build says that it has no history, or only a part of it", () => {
  const store = join(testFolder(), "kept");
  const bare = dataIn(testFolder({ "data/units.csv": "id\n" }));
  expect(pastNotes(bare, store)).toEqual([
    `Trong git chưa có lịch sử của ${bare}.`,
    `git has no history of ${bare} yet.`,
    "Trang được dựng mà không có các phiên bản cũ.",
    "The site is built without older versions.",
  ]);
  const folder = testFolder();
  writeHistory(folder, commits);
  expect(pastNotes(dataIn(folder), store)).toEqual([]);
  const shallow = join(testFolder(), "nông");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${folder}`, shallow]);
  const [why, , then] = pastNotes(dataIn(shallow), store);
  expect(why).toContain("git fetch --unshallow");
  expect(then).toBe("Trang được dựng mà không có các phiên bản cũ.");
});

test("a build says that the history is another than the last build read", async () => {
  const folder = testFolder();
  const hashes = writeHistory(folder, commits);
  const [data, store] = [dataIn(folder), join(testFolder(), "kept")];
  const to = (hash = "") => execFileSync("git", ["reset", "-q", "--hard", hash], { cwd: folder });
  to(hashes[1]);
  await wholeArchive(data, store);
  expect(pastNotes(data, store)).toEqual([]);
  to(hashes[2]);
  expect(pastNotes(data, store)).toEqual([]);
  to(hashes[0]);
  const notes = pastNotes(data, store);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toContain(`đến bản ${hashes[1]?.slice(0, 7)};`);
  // Once it was read as it is now, there is nothing more to say.
  await wholeArchive(data, store);
  expect(pastNotes(data, store)).toEqual([]);
});

test("a build says that the newest commit is of a day that hasn't come", () => {
  const folder = testFolder();
  const hashes = writeHistory(folder, commits);
  const [data, store] = [dataIn(folder), join(testFolder(), "kept")];
  expect(pastNotes(data, store, "2020-04-22")).toEqual([]);
  const [vi, en, ...more] = pastNotes(data, store, "2020-04-21");
  expect(more).toEqual([]);
  const hash = hashes[2]?.slice(0, 7);
  expect(vi).toContain(
    `${hash}, ghi ngày 22/4/2020, mà theo đồng hồ máy này hôm nay mới là 21/4/2020`,
  );
  expect(en).toContain(
    `${hash}, is dated 22 Apr 2020, but by this machine's clock today is 21 Apr`,
  );
  // A clone without the older commits takes the same day for today.
  const shallow = join(testFolder(), "nông");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${folder}`, shallow]);
  expect(pastNotes(dataIn(shallow), store, "2020-04-21")).toHaveLength(6);
});
