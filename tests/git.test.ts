import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedPaths, commitOf, commonCommit, filesAt, newestCommit } from "../src/git.ts";
import { testFolder, write } from "./cli/folder.ts";
import { dataIn, writeHistory } from "./ground/written-history.ts";

/** Records what lies in a folder, as somebody at a given hour. */
function commit(folder: string, date: string): string {
  const who = [
    "-c",
    "user.name=Ai",
    "-c",
    "user.email=ai@example.vn",
    "-c",
    "commit.gpgsign=false",
  ];
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: folder, env, encoding: "utf8" });
  git("init", "-q");
  git("add", "-A");
  git(...who, "commit", "-q", "-m", "Số liệu");
  return git("rev-parse", "HEAD").trim();
}

test("the newest commit of the folder, not of what lies beside it", () => {
  const folder = testFolder({ "data/units.csv": "id\n" });
  const hash = commit(folder, "2020-04-24T23:30:00+07:00");
  write(join(folder, "README.md"), "x");
  commit(folder, "2020-05-02T08:00:00+07:00");
  expect(newestCommit(join(folder, "data"))).toEqual({ hash, date: "2020-04-24" });
});

test("of a merge that brought in a branch, the merge: it is what the branch's commits became", () => {
  const folder = testFolder();
  const hashes = writeHistory(folder, [
    { date: "2020-04-20", files: { "data/units.csv": "id\n" } },
    { date: "2020-04-21", files: { "data/units.csv": "id\nkm\n" } },
    { date: "2020-04-22", files: { "data/units.csv": "id\nha\n" } },
    { date: "2020-04-24", files: { "data/units.csv": "id\nha\n" }, parents: [0, 2] },
  ]);
  const data = dataIn(folder);
  expect(newestCommit(data)).toEqual({ hash: hashes[3], date: "2020-04-24" });
});

test("no history: no repository, no commit yet, no folder", () => {
  const folder = testFolder({ "data/units.csv": "id\n" });
  expect(newestCommit(join(folder, "data"))).toBeNull();
  execFileSync("git", ["init", "-q"], { cwd: folder });
  expect(newestCommit(join(folder, "data"))).toBeNull();
  expect(newestCommit(join(folder, "không"))).toBeNull();
});

test("a folder's files as they were: its own only, other files without their bytes", async () => {
  const folder = testFolder({
    "data/figures/2020-04/huyen-a.csv": "area\nhuyện\n",
    "data/units.csv": "",
    "data/ghi chú.txt": "x",
    "README.md": "x",
  });
  const hash = commit(folder, "2020-04-24T23:30:00+07:00");
  write(join(folder, "data/figures/2020-04/huyen-a.csv"), "area\nsau\n");
  commit(folder, "2020-04-25T23:30:00+07:00");
  const files = await filesAt(join(folder, "data"), hash);
  const text = files?.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  expect(text).toEqual([
    ["figures/2020-04/huyen-a.csv", "area\nhuyện\n"],
    ["ghi chú.txt", ""],
    ["units.csv", ""],
  ]);
  expect(await filesAt(join(folder, "data"), "HEAD~2")).toBeNull();
  expect(await filesAt(join(folder, "data"), "--output=x")).toBeNull();
});

test("a link of the past has no bytes, and other kinds of file are read when asked for", async () => {
  const folder = testFolder({ "data/a.mdx": "# A\n" });
  symlinkSync("a.mdx", join(folder, "data/b.csv"));
  const hash = commit(folder, "2020-04-24T23:30:00+07:00");
  const files = await filesAt(join(folder, "data"), hash, [".mdx"]);
  expect(files?.map(({ path, bytes, unread }) => [path, bytes.length, unread])).toEqual([
    ["a.mdx", 4, undefined],
    ["b.csv", 0, "link"],
  ]);
});

test("what differs in the whole repository, between commits and in the folder as it lies", () => {
  const folder = testFolder({ "data/ừ.csv": "a\n", "README.md": "x", ".gitignore": "ra\n" });
  const first = commit(folder, "2020-04-24T23:30:00+07:00");
  write(join(folder, "data/ừ.csv"), "b\n");
  write(join(folder, "data/mới.csv"), "b\n");
  const second = commit(folder, "2020-04-25T23:30:00+07:00");
  rmSync(join(folder, "README.md"));
  write(join(folder, "ghi chú"), "x");
  write(join(folder, "ra/x"), "x");
  const at = join(folder, "data");
  const both = ["data/mới.csv", "data/ừ.csv"];
  expect(changedPaths(at, first, second)).toEqual({ folder: "data/", paths: both });
  expect(changedPaths(at, first, null).paths).toEqual(["README.md", ...both, "ghi chú"]);
  expect(changedPaths(folder, second, second)).toEqual({ folder: "", paths: [] });
  expect(() => changedPaths(at, "không", null)).toThrow();
});

test("a revision's commit, and the newest one that two have in common", () => {
  const folder = testFolder({ a: "1" });
  const first = commit(folder, "2020-04-24T23:30:00+07:00");
  write(join(folder, "a"), "2");
  const second = commit(folder, "2020-04-25T23:30:00+07:00");
  expect(commitOf(folder, "HEAD")).toBe(second);
  expect(commitOf(folder, "--help")).toBeNull();
  expect(commonCommit(folder, first, second)).toBe(first);
  expect(commonCommit(folder, first, "0".repeat(40))).toBeNull();
});
