import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesAt, newestCommit } from "../src/git.ts";
import { testFolder, write } from "./cli/folder.ts";

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
