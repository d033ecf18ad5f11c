import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { largestFile } from "../src/data/source-file.ts";
import { create, readFolder, readText, realPath, weigh, writeBytes } from "../src/disk.ts";
import { testFolder } from "./cli/folder.ts";

test("a data directory is read whole, in the order of paths; only CSV files have bytes", () => {
  const folder = testFolder({
    "units.csv": "id\nha\n",
    "figures/2020-04/van-phong.csv": "area\n",
    "figures/2020-04.csv": "lạc chỗ\n",
    "Báo cáo.xlsx": "PK",
    ".DS_Store": "x",
    ".git/HEAD": "ref: refs/heads/main\n",
  });
  symlinkSync(join(folder, "units.csv"), join(folder, "link.csv"));
  symlinkSync(folder, join(folder, "ring"));
  const files = readFolder(folder).map(({ path, bytes }) => [path, bytes.length]);
  expect(files).toEqual([
    [".DS_Store", 0],
    ["Báo cáo.xlsx", 0],
    ["figures/2020-04.csv", 12],
    ["figures/2020-04/van-phong.csv", 5],
    ["link.csv", 0],
    ["ring", 0],
    ["units.csv", 6],
  ]);
});

test("why a file has no bytes is told: a link isn't followed, a huge file isn't read", () => {
  const folder = testFolder({ "a.csv": "id\n", "large.csv": "x".repeat(largestFile + 1) });
  symlinkSync(join(folder, "a.csv"), join(folder, "link.csv"));
  const files = readFolder(folder).map(({ path, unread }) => [path, unread]);
  expect(files).toEqual([
    ["a.csv", undefined],
    ["large.csv", "large"],
    ["link.csv", "link"],
  ]);
});

test("a folder that isn't there, or is a file, is an error that names it", () => {
  const folder = testFolder({ "units.csv": "id\n" });
  expect(() => readFolder(join(folder, "không"))).toThrow(/ENOENT.*không/);
  expect(() => readFolder(join(folder, "units.csv"))).toThrow(/ENOTDIR.*units\.csv/);
});

test("a folder's weight is its files'", () => {
  const folder = testFolder({ "a/b.html": "12345", "c.html": "678" });
  expect(weigh(folder)).toEqual({ files: 2, bytes: 8 });
});

test("a path's links are resolved as far as it exists", () => {
  const folder = testFolder({ "a/b.txt": "x" });
  symlinkSync(join(folder, "a"), join(folder, "link"));
  expect(realPath(join(folder, "link/c/d"))).toBe(join(folder, "a/c/d"));
});

test("a file is created once and replaced whole", () => {
  const path = join(testFolder(), "a/b.txt");
  expect([create(path, "một"), create(path, "hai"), readText(path)]).toEqual([true, false, "một"]);
  writeBytes(path, new TextEncoder().encode("ba"));
  expect(readText(path)).toBe("ba");
});
