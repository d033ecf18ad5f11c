import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { today } from "../../src/cli/today.ts";
import { capital } from "../../src/text/area-name.ts";
import { periodInWords, shift } from "../../src/text/period.ts";
import { testFolder } from "./folder.ts";

/** Runs the command as npm does: in the project's folder, the caller's named. */
function make(cwd: string, ...args: string[]) {
  const command = [join(root, "src/cli/new.ts"), ...args];
  const env = { ...process.env, INIT_CWD: cwd };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

test("a form for each reporter of the month; filled ones are never written over", () => {
  const folder = testFolder();
  const first = make(folder, "2020-05", "--out", "mẫu");
  expect(first.status).toBe(0);
  expect(readdirSync(join(folder, "mẫu"))).toHaveLength(19);
  expect(first.stdout).toContain("2020-05-huyen-can-loc.xlsx: Huyện Can Lộc, 47 dòng");
  expect(first.stdout).toContain("Tháng 5 năm 2020: 19 mẫu mới, 0 tệp đã có được giữ nguyên");
  expect(first.stdout).toContain("nhập bằng npm run import -- TỆP");

  const filled = join(folder, "mẫu/2020-05-huyen-can-loc.xlsx");
  writeFileSync(filled, "đã điền");
  const second = make(folder, "2020-05", "--out", "mẫu");
  expect(second.status).toBe(0);
  expect(readFileSync(filled, "utf8")).toBe("đã điền");
  expect(second.stdout).toContain("2020-05-huyen-can-loc.xlsx: đã có và khác mẫu mới");
  expect(second.stdout).toContain("2020-05-so-tai-chinh.xlsx: đã có, không đổi");
}, 60_000);

test("where nothing is known before, and for whom nobody reports, is said", () => {
  const { status, stdout } = make(testFolder(), "2017-01", "--out", "mẫu");
  expect(status).toBe(0);
  expect(stdout).toContain("không có số liệu nào của tháng trước");
  expect(stdout).toContain("Rãnh thoát nước, Xi măng đã nhận");
}, 60_000);

test("a released month is said to be released", () => {
  const { stdout } = make(testFolder(), "2020-04", "--out", "mẫu");
  expect(stdout).toContain("tháng 4 năm 2020 đã công bố");
}, 60_000);

test("a month ahead gets its forms, and that it hasn't begun is told", () => {
  const folder = testFolder();
  const month = shift(today().slice(0, 7), 1);
  const { status, stdout } = make(folder, month, "--out", "mẫu");
  expect(status).toBe(0);
  expect(readdirSync(join(folder, "mẫu")).length).toBeGreaterThan(0);
  const name = capital(periodInWords(month, "vi"));
  expect(stdout).toContain(`Lưu ý: ${name} chưa bắt đầu (hôm nay là `);
}, 60_000);

test("a month further ahead is mistyped: exit 2, nothing written", () => {
  const folder = testFolder();
  const { status, stdout, stderr } = make(folder, shift(today().slice(0, 7), 3), "--out", "mẫu");
  expect([status, stdout]).toEqual([2, ""]);
  const latest = shift(today().slice(0, 7), 2);
  expect(stderr).toContain(`chỉ tạo mẫu trước đến ${periodInWords(latest, "vi")}`);
  expect(stderr).toContain(`forms are made up to ${periodInWords(latest, "en")}`);
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

test.each([
  ["no month", [], "Cần một tháng, viết như 2020-05."],
  ["a year", ["2020"], "2020 không phải là một tháng"],
  ["a month that isn't", ["2020-13"], "2020-13 không phải là một tháng"],
  ["Vietnamese order", ["5/2020"], "5/2020 không phải là một tháng"],
  ["two months", ["2020-05", "2020-06"], "Không hiểu tham số 2020-06."],
  [
    "the data directory",
    ["2020-05", "--data", ".", "--out", "figures"],
    "nằm ngoài thư mục số liệu",
  ],
])(
  "%s: exit 2, nothing written",
  (_, args, said) => {
    const folder = testFolder();
    const { status, stderr, stdout } = make(folder, ...args);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, ""]);
    expect(readdirSync(folder)).toEqual([]);
  },
  60_000,
);

test("data with errors: exit 1, nothing written", () => {
  const folder = testFolder({ "số liệu/units.csv": "id\n" });
  const { status, stderr } = make(folder, "2020-05", "--data", "số liệu", "--out", "mẫu");
  expect(status).toBe(1);
  expect(stderr).toContain("Chưa ghi gì: số liệu còn lỗi như trên.");
  expect(existsSync(join(folder, "mẫu"))).toBe(false);
}, 60_000);
