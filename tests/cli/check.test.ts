import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import type { CheckResult } from "../../src/rules/check.ts";
import { testFolder } from "./folder.ts";

/** Runs the command as npm does: in the project's folder, the caller's named. */
function check(cwd: string, ...args: string[]) {
  const command = [join(root, "src/cli/check.ts"), ...args];
  const env = { ...process.env, INIT_CWD: cwd, FORCE_COLOR: undefined };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

/** A data set that keeps every rule, all its months closed, and one cell of it spoilt. */
function dataSets(): { folder: string; spoilt: string } {
  const folder = testFolder();
  for (const name of ["đúng", "sai"]) {
    cpSync(join(root, "tests/rules/base"), join(folder, name), { recursive: true });
    appendFileSync(join(folder, name, "releases.csv"), "2025-02,2025-02-28,transcribed,\n");
  }
  const spoilt = join(folder, "sai/units.csv");
  const text = readFileSync(spoilt, "utf8");
  writeFileSync(spoilt, `${text.slice(0, text.lastIndexOf(",") + 1)}không\n`);
  return { folder, spoilt: text };
}

test("a data set that keeps every rule: exit 0, one line", () => {
  const { folder } = dataSets();
  const { status, stdout } = check(folder, "--data", "đúng");
  expect(stdout).toMatch(/^Số liệu đúng: \d+ tệp, [\d.]+ dòng, [\d.]+ ô\.\n$/);
  expect(status).toBe(0);
});

test("one that doesn't: exit 1, each problem with its place, value and mend", () => {
  const { folder, spoilt } = dataSets();
  const line = spoilt.trimEnd().split("\n").length;
  const { status, stdout } = check(folder, "--data", "sai");
  expect(status).toBe(1);
  expect(stdout).toContain(`units.csv:${line}:`);
  expect(stdout).toContain("Giá trị: “không”");
  expect(stdout).toContain("Cách sửa: ");
  expect(stdout).toMatch(/\n1 chỗ cần sửa trong 1 tệp \(đã đọc \d+ tệp, .*\)\.\n$/);
  expect(stdout).not.toContain("\u001b[");
});

test("the same for machines, and nothing else on standard output", () => {
  const { folder, spoilt } = dataSets();
  const { status, stdout } = check(folder, "--data", "sai", "--format", "json");
  const result = JSON.parse(stdout) as CheckResult;
  expect(status).toBe(1);
  expect(Object.keys(result)).toEqual(["ok", "files", "rows", "cells", "problems"]);
  expect(result.ok).toBe(false);
  const line = spoilt.trimEnd().split("\n").length;
  expect(result.problems).toMatchObject([
    { severity: "error", file: "units.csv", line, field: "power", value: "không" },
  ]);
});

test("for a pull request: annotations, which a cell can't add to", () => {
  const { folder } = dataSets();
  const path = join(folder, "sai/agencies.csv");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("Sở Tài chính", '"Sở\n::error::Tài: chính, 100%"'));
  const { status, stdout } = check(folder, "--data", "sai", "--format", "github");
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  for (const line of lines)
    expect(line).toMatch(/^::error file=[^:,]*,line=\d+,col=\d+,title=[\w-]+::/);
  expect(stdout).toContain("100%25");
});

test.each([
  [["--data", "không-có"], "xem lại tên và thư mục"],
  [["--data", "đúng/units.csv"], "ENOTDIR"],
  [["--data", "đúng", "--base", "main"], "main"],
  [["--format", "xml"], "text, json, github"],
])("%j: exit 2, and why on standard error", (args, why) => {
  const { folder } = dataSets();
  const { status, stdout, stderr } = check(folder, ...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(why);
});

test("against a revision: a released figure that changed needs a reason", () => {
  const { folder } = dataSets();
  const who = [
    "-c",
    "user.name=Ai",
    "-c",
    "user.email=ai@example.vn",
    "-c",
    "commit.gpgsign=false",
  ];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-q", "-m", "Số liệu"],
  ]) {
    expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
  }
  expect(check(folder, "--data", "đúng", "--base", "HEAD").status).toBe(0);
  const file = join(folder, "đúng/figures/2020-04/van-phong-dieu-phoi.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("km,2.22,", "km,2.12,"));
  expect(check(folder, "--data", "đúng").status).toBe(0);
  const { status, stdout } = check(folder, "--data", "đúng", "--base", "HEAD", "--format", "json");
  expect(status).toBe(1);
  const { problems } = JSON.parse(stdout) as CheckResult;
  expect(problems).toMatchObject([
    { code: "so-cong-bo-thay-doi", severity: "reason", line: 3, value: "2.12" },
  ]);
});

test("the real data is right, from whatever folder it is checked", () => {
  const folder = testFolder();
  const { status, stdout } = check(folder, "--data", relative(folder, join(root, "data")));
  expect(stdout).toMatch(/^Số liệu đúng/);
  expect(status).toBe(0);
});
