import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { endlessXls } from "../intake/endless.ts";
import { type Sketched, workbook } from "../intake/sketch.ts";
import { filesUnder } from "../rules/folder.ts";
import { testFolder } from "./folder.ts";

const heads = ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế"];
const roads = "Đường giao thông nông thôn";
const may = "số liệu/figures/2020-05/van-phong-dieu-phoi.csv";

/** A folder with the base data set in `số liệu` and a workbook of these rows. */
function folderWith(rows: readonly (readonly Sketched[])[], title = "tháng 5 năm 2020"): string {
  const folder = testFolder();
  cpSync(join(root, "tests/rules/base"), join(folder, "số liệu"), { recursive: true });
  const all = [["VĂN PHÒNG ĐIỀU PHỐI"], [title], heads, ...rows];
  writeFileSync(join(folder, "bảng.xlsx"), workbook([{ name: "Biểu 1", rows: all }]));
  return folder;
}

/** Runs a command as npm does, the caller in the folder. */
function run(name: string, cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const preload = env["KILL_AT"]
    ? ["--import", pathToFileURL(join(import.meta.dirname, "kill.mjs")).href]
    : [];
  const command = [...preload, join(root, `src/cli/${name}.ts`), "--data", "số liệu", ...args];
  return spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, INIT_CWD: cwd, FORCE_COLOR: undefined, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
}

const take = (folder: string, ...args: string[]) => run("import", folder, ["bảng.xlsx", ...args]);

/** A data set as it stands on the disk. */
function stands(folder: string): string[] {
  return filesUnder(join(folder, "số liệu"))
    .map(({ path, bytes }) => `${path} ${createHash("sha256").update(bytes).digest("hex")}`)
    .sort();
}

const right = [
  [1, roads, "km", 2.5, 12.49],
  [2, "Xi măng", "tấn", 100, null],
] as const;

test("a right sheet becomes the record's file, and the receipt ends what is said", () => {
  const folder = folderWith(right);
  const { status, stdout, stderr } = take(folder);
  expect([status, stderr]).toEqual([0, ""]);
  expect(readFileSync(join(folder, may), "utf8")).toBe(
    [
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note",
      "tinh-ha-tinh,duong-giao-thong,km,2.5,12.49,,,,,,",
      "tinh-ha-tinh,xi-mang,tan,100,,,,,,,",
      "",
    ].join("\n"),
  );
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "bảng.xlsx")))
    .digest("hex");
  expect(stdout).toContain(
    "Đã ghi figures/2020-05/van-phong-dieu-phoi.csv: 2 dòng mới, 0 dòng thay, 0 dòng như cũ, 0 dòng khác giữ nguyên.",
  );
  expect(stdout).toContain(
    "npm run changes -- HEAD, rồi gửi duyệt theo hướng dẫn /huong-dan/nop-so-lieu/",
  );
  expect(stdout.slice(stdout.indexOf("Biên nhận")).split("\n")).toEqual([
    "Biên nhận bảng.xlsx",
    "  Kỳ 2020-05, đơn vị báo cáo van-phong-dieu-phoi",
    "  16 ô đã đọc = 7 ô được ghi + 0 ô bị từ chối + 9 ô bỏ qua theo quy tắc",
    "    dòng tên bảng: 2",
    "    tiêu đề cột: 5",
    "    số thứ tự: 2",
    "  Tổng cột Biểu 1!D (Trong tháng): 2 số, trong bảng tính 102,5, đã ghi 102,5",
    "  Tổng cột Biểu 1!E (Lũy kế): 1 số, trong bảng tính 12,49, đã ghi 12,49",
    `  SHA-256 của tệp: ${hash}`,
    "",
  ]);
  const check = run("check", folder, []);
  expect([check.status, check.stderr]).toEqual([0, ""]);
  const again = take(folder);
  expect([again.status, again.stdout.includes("khong-doi")]).toEqual([0, true]);
  expect(again.stdout).not.toContain("Bước tiếp theo");
});

test("several files go in together, or none: each with its receipt", () => {
  const folder = folderWith(right);
  const before = stands(folder);
  const rows = [["UBND HUYỆN CAN LỘC"], ["tháng 5 năm 2020"], heads, [1, roads, "km", "1,5*"]];
  writeFileSync(join(folder, "huyện.xlsx"), workbook([{ name: "Biểu 1", rows }]));
  const asked = take(folder, "huyện.xlsx");
  expect(asked.status).toBe(1);
  expect(stands(folder)).toEqual(before);
  const done = take(
    folder,
    "huyện.xlsx",
    "--answer",
    "[huyện.xlsx]Biểu 1!D4=1.5",
    "--source",
    "bc-04",
  );
  expect(done.status).toBe(0);
  expect(done.stdout.match(/^Biên nhận .*$/gm)).toEqual([
    "Biên nhận bảng.xlsx",
    "Biên nhận huyện.xlsx",
  ]);
  expect(readFileSync(join(folder, may), "utf8")).toContain("xi-mang,tan,100,,,,,bc-04,,");
  const district = join(folder, "số liệu/figures/2020-05/huyen-can-loc.csv");
  expect(readFileSync(district, "utf8")).toContain(
    "huyen-can-loc,duong-giao-thong,km,1.5,,,,,bc-04,,",
  );
});

test("the day it was received goes in with the figures, once", () => {
  const folder = folderWith(right);
  const came = ["--received", "2020-06-02", "--entered-by", "van-phong-dieu-phoi"];
  const row = "2020-05,van-phong-dieu-phoi,2020-06-02,van-phong-dieu-phoi,bc-04";
  const file = join(folder, "số liệu/submissions.csv");
  const before = readFileSync(file, "utf8");
  const { status, stdout, stderr } = take(folder, ...came, "--source", "bc-04");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`Đã ghi ngày nhận vào submissions.csv: ${row}`);
  expect(readFileSync(file, "utf8")).toBe(`${before}${row}\n`);
  const mended = [["VĂN PHÒNG ĐIỀU PHỐI"], ["tháng 5 năm 2020"], heads, [1, "Xi măng", "tấn", 101]];
  writeFileSync(join(folder, "bảng.xlsx"), workbook([{ name: "Biểu 1", rows: mended }]));
  const again = take(folder, ...came);
  expect([again.status, again.stdout]).toEqual([
    0,
    expect.stringContaining("Không ghi ngày nhận: đơn vị đã nộp kỳ này từ trước"),
  ]);
  expect(readFileSync(file, "utf8")).toBe(`${before}${row}\n`);
});

test.each([
  ["2062-05-18", "van-phong-dieu-phoi", "--received ghi ngày 18/5/2062, sau hôm nay ("],
  ["2020-06-02", "van-phong-dieu-pho", "Có phải là Văn phòng Điều phối (van-phong-dieu-phoi)?"],
  ["2020-06-02", "x", "--entered-by: x không phải là cơ quan nào trong agencies.csv."],
  ["2020-05-18", "van-phong-dieu-phoi", "sớm nhất cũng tính đến ngày 20/5/2020"],
])("received on %s, entered by %s: the option that can't be is named", (day, by, said) => {
  const folder = folderWith(right);
  const counted = ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện đến ngày 20/5"];
  const rows = [["VĂN PHÒNG ĐIỀU PHỐI"], ["tháng 5 năm 2020"], counted, [1, roads, "km", 12.5]];
  writeFileSync(join(folder, "bảng.xlsx"), workbook([{ name: "Biểu 1", rows }]));
  const before = stands(folder);
  const { status, stdout, stderr } = take(folder, "--received", day, "--entered-by", by);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stderr).not.toContain("submissions.csv");
  expect(stands(folder)).toEqual(before);
});

test("a question stops it; its answer, typed as it is shown, lets it through", () => {
  const folder = folderWith([
    [1, roads, "km", 2.5, null],
    [2, "Xi măng", "tấn", "5.666"],
  ]);
  const before = stands(folder);
  const asked = take(folder);
  expect(asked.status).toBe(1);
  expect(asked.stdout).toContain("bảng.xlsx, Biểu 1!D5  cần trả lời  so-khong-ro");
  expect(asked.stdout).toContain("--answer 'Biểu 1!D5=5666'  (5666)");
  expect(asked.stdout).toContain("Chưa ghi gì vào bộ số liệu: 0 lỗi, 1 câu hỏi.");
  expect(asked.stdout).toMatch(/ô đã đọc = \d+ ô hợp lệ, chưa ghi \+/);
  expect(asked.stdout).toContain("chạy lại lệnh này, mỗi câu hỏi thêm một câu trả lời");
  expect(stands(folder)).toEqual(before);
  expect(take(folder, "--answer", "Biểu 1!D5=5666").status).toBe(0);
  expect(readFileSync(join(folder, may), "utf8")).toContain("xi-mang,tan,5666,");
});

test("what the check finds wrong is said at its cell, and nothing is written", () => {
  const folder = folderWith([[1, roads, "km", 2500, null]]);
  const before = stands(folder);
  const { status, stdout } = take(folder);
  expect(status).toBe(1);
  expect(stdout).toContain("bảng.xlsx, Biểu 1!D4  lỗi  vuot-gioi-han");
  expect(stdout).toContain("sửa các lỗi trên, lưu tệp rồi chạy lại lệnh này");
  expect(stands(folder)).toEqual(before);
});

test("figures of a month that hasn't begun are refused", () => {
  const folder = folderWith(right, "tháng 5 năm 2099");
  const before = stands(folder);
  const { status, stdout } = take(folder);
  expect(status).toBe(1);
  expect(stdout).toContain("figures/2099-05/van-phong-dieu-phoi.csv  lỗi  ky-chua-bat-dau");
  expect(stands(folder)).toEqual(before);
});

test("an error elsewhere in the data set stops it too", () => {
  const folder = folderWith(right);
  const other = join(folder, "số liệu/figures/2024-06/van-phong-dieu-phoi.csv");
  writeFileSync(other, readFileSync(other, "utf8").replace("tinh-ha-tinh", "tinh-la"));
  const before = stands(folder);
  const { status, stdout } = take(folder);
  expect([status, stdout.includes("figures/2024-06/van-phong-dieu-phoi.csv  lỗi")]).toEqual([
    1,
    true,
  ]);
  expect(stands(folder)).toEqual(before);
});

test("a released number that changes is written, and told to need a reason", () => {
  const folder = folderWith([[1, roads, "km", 7.78, 10]], "tháng 4 năm 2020");
  const { status, stdout } = take(folder);
  expect(status).toBe(0);
  expect(stdout).toContain("bảng.xlsx, Biểu 1!D4  cần lý do  so-cong-bo-thay-doi");
  expect(stdout).toContain("Thay dòng tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,2020-04-16");
  expect(stdout).toContain("Giữ nguyên, bảng tính không nêu: tinh-ha-tinh,xi-mang,tan,5555,");
  const file = join(folder, "số liệu/figures/2020-04/van-phong-dieu-phoi.csv");
  expect(readFileSync(file, "utf8")).toContain(
    "tinh-ha-tinh,duong-giao-thong,km,7.78,10,2020-04-16,,,bc-04,I.2,\n",
  );
});

test.each(["half", "rename"])(
  "killed at the %s of its writing, it leaves no half file",
  (moment) => {
    const folder = folderWith(right);
    const before = stands(folder);
    const killed = run("import", folder, ["bảng.xlsx"], { KILL_AT: moment });
    expect(killed.signal).toBe("SIGKILL");
    expect(stands(folder)).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(take(folder).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["bảng.xlsx", "số liệu"]);
    expect(stands(folder)).toHaveLength(before.length + 1);
  },
);

test("a file of 100 MB is refused by its size, unread", () => {
  const folder = folderWith(right);
  const file = join(folder, "bảng.xlsx");
  const memory = () => {
    const env = {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
        'process.on("exit",()=>console.error("KB",process.resourceUsage().maxRSS))',
      )}`,
    };
    const ran = run("import", folder, ["bảng.xlsx"], env);
    return { ...ran, kilobytes: Number(/KB (\d+)/.exec(ran.stderr)?.[1]) };
  };
  writeFileSync(file, "");
  const empty = memory();
  truncateSync(file, 100_000_000);
  const large = memory();
  expect([empty.status, large.status]).toEqual([1, 1]);
  expect(empty.stdout).toContain("tep-trong");
  expect(large.stdout).toContain("Tệp nặng 100 MB; chỉ nhận đến 20 MB.");
  expect(large.kilobytes - empty.kilobytes).toBeLessThan(50_000);
});

test("a file whose reading doesn't end is refused in time, and nothing is written", () => {
  const folder = folderWith(right);
  const before = stands(folder);
  writeFileSync(join(folder, "hỏng.xls"), endlessXls());
  const { status, stdout, stderr } = run("import", folder, ["bảng.xlsx", "hỏng.xls"], {
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "hurry.mjs")).href}`,
  });
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("hỏng.xls  lỗi  bang-tinh-hong");
  expect(stdout).toContain("Đọc tệp này quá 30 giây vẫn chưa xong nên đã dừng lại");
  expect(stands(folder)).toEqual(before);
});

test.each([
  ["no file", [], "Cần ít nhất một tệp"],
  ["a file that isn't there", ["không-có.xlsx"], "không-có.xlsx"],
  ["a folder", ["số liệu"], "số liệu không phải là một tệp"],
  ["no period", ["bảng.xlsx", "--period", "5/2020"], "5/2020 không phải là một kỳ"],
  ["no answer", ["bảng.xlsx", "--answer", "5666"], "5666 không phải là câu trả lời"],
  ["a day of nobody", ["bảng.xlsx", "--received", "2020-05-18"], "đi cùng nhau"],
  [
    "no day",
    ["bảng.xlsx", "--received", "18/5", "--entered-by", "van-phong-dieu-phoi"],
    "18/5 không phải là một ngày",
  ],
  ["no data set", ["bảng.xlsx", "--data", "không"], "không"],
])("%s: exit 2, why, and nothing written", (_, args, said) => {
  const folder = folderWith(right);
  const before = stands(folder);
  const { status, stdout, stderr } = run("import", folder, args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stands(folder)).toEqual(before);
});
