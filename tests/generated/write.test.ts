import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeGenerated } from "./write.ts";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "mo phỏng "));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

test("a set replaces the one before, and a repository around it stays", () => {
  const dir = folder();
  mkdirSync(join(dir, ".git"));
  writeGenerated(dir, { months: 3, seed: 1, end: "2026-06" });
  writeGenerated(dir, { months: 2, seed: 1, end: "2026-06" });
  expect(existsSync(join(dir, "figures/2026-04"))).toBe(false);
  expect(existsSync(join(dir, "figures/2026-05/van-phong-dieu-phoi.csv"))).toBe(true);
  expect(existsSync(join(dir, ".git"))).toBe(true);
});

test("anything else is left as it is", () => {
  const dir = folder();
  writeFileSync(join(dir, "sources.csv"), "id,kind\nbao-cao-2020-04,bao-cao\n");
  expect(() => writeGenerated(dir, { months: 2, seed: 1 })).toThrow("not a generated data set");
  expect(existsSync(join(dir, "sources.csv"))).toBe(true);
});
