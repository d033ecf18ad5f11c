import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { testFolder } from "./folder.ts";

/** Runs the command as npm does: in the project's folder, the caller's named. */
function fix(cwd: string, ...args: string[]) {
  const command = [join(root, "src/cli/fix.ts"), ...args];
  const env = { ...process.env, INIT_CWD: cwd };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

/** A data set that keeps every rule but for what is done to one of its files. */
function spoilt(damage: (text: string) => string) {
  const folder = testFolder();
  cpSync(join(root, "tests/rules/base"), join(folder, "số liệu"), { recursive: true });
  const path = join(folder, "số liệu/agencies.csv");
  const right = readFileSync(path, "utf8");
  writeFileSync(path, damage(right));
  return { folder, path, right };
}

test("form is mended in place, what was done is said, and nothing else is touched", () => {
  const { folder, path, right } = spoilt((text) => `\ufeff${text.replaceAll("\n", "\r\n")}`);
  const other = statSync(join(folder, "số liệu/units.csv")).mtimeMs;
  const { status, stdout } = fix(folder, "--data", "số liệu");
  expect(stdout).toBe(
    "agencies.csv: bỏ dấu BOM; đổi kiểu xuống dòng thành LF\nĐã viết lại 1 tệp.\n",
  );
  expect(status).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(right);
  expect(statSync(join(folder, "số liệu/units.csv")).mtimeMs).toBe(other);
  expect(fix(folder, "--data", "số liệu").stdout).toBe("Không có gì để viết lại.\n");
});

test("what only people can mend is left, and counted: exit 1", () => {
  const { folder, path, right } = spoilt((text) => text.replace(",2025-02-28", ",28/2/2025"));
  const { status, stdout } = fix(folder, "--data", "số liệu");
  expect(status).toBe(1);
  expect(stdout).toContain("Còn 1 lỗi phải sửa bằng tay; xem: npm run check");
  expect(readFileSync(path, "utf8")).toBe(right.replace(",2025-02-28", ",28/2/2025"));
});

test("a folder that isn't there: exit 2", () => {
  expect(fix(testFolder(), "--data", "không").status).toBe(2);
});
