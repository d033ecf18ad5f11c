import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { author } from "../ground/written-history.ts";
import { recorded } from "../history/recorded.ts";
import { testFolder } from "./folder.ts";

/** Runs the command as npm does, the caller in a folder. */
function history(folder: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const command = [join(root, "src/cli/history.ts"), "--data", "data", ...args];
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

const office = "data/figures/2020-05/van-phong-dieu-phoi.csv";
const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const may = (value: string) => ({
  [office]: `${head}tinh-ha-tinh,duong-giao-thong,km,${value},,,gan,so-bo,bc-03,"I, a",\n`,
});
const commits = [
  { date: "2020-05-20", files: may("3.1") },
  {
    date: "2020-05-30",
    files: { "data/releases.csv": "period,released,kind,note\n2020-05,2020-05-30,live,\n" },
  },
  {
    date: "2020-06-04",
    files: {
      ...may("3.40"),
      "data/corrections.csv":
        'period,area,indicator,column,old,new,kind,reason,corrected\n2020-05,tinh-ha-tinh,duong-giao-thong,value,3.1,3.40,correction,"Cộng sót xã A, B",2020-06-04\n',
    },
  },
];

test("every vintage, one row each, and nobody's name", async () => {
  const { folder, hashes } = await recorded(commits);
  const { status, stdout, stderr } = history(folder);
  expect([status, stderr]).toEqual([0, ""]);
  const name = "2020-05,tinh-ha-tinh,duong-giao-thong,value";
  expect(stdout.trim().split("\n").slice(1)).toEqual([
    `${name},1,3.1,km,gan,so-bo,van-phong-dieu-phoi,2020-05-20,${hashes[0]},false,first,`,
    `${name},2,3.40,km,gan,so-bo,van-phong-dieu-phoi,2020-06-04,${hashes[2]},true,correction,"Cộng sót xã A, B"`,
  ]);
  const rows = JSON.parse(history(folder, "--format", "json").stdout);
  expect(rows.length).toBe(2);
  expect(rows[1]).toMatchObject({ vintage: "2", value: "3.40", reason: "Cộng sót xã A, B" });
  for (const part of author.match(/[\p{L}.]{4,}/gu) ?? []) expect(stdout).not.toContain(part);
});

test("the data as it was known on a day and at a revision", async () => {
  const { folder, hashes } = await recorded(commits);
  const columns = `period,reporter,${head}`;
  const row = (value: string) =>
    `2020-05,van-phong-dieu-phoi,tinh-ha-tinh,duong-giao-thong,km,${value},,,gan,so-bo,bc-03,"I, a",\n`;
  expect(history(folder, "--as-of", "2020-06-03").stdout).toBe(columns + row("3.1"));
  expect(history(folder, "--as-of", "2020-06-04").stdout).toBe(columns + row("3.40"));
  expect(history(folder, "--as-of", "HEAD~2").stdout).toBe(columns + row("3.1"));
  for (const hash of hashes) {
    const all = JSON.parse(history(folder, "--as-of", hash, "--format", "json").stdout);
    const paths = execFileSync("git", ["ls-tree", "-r", "--name-only", `${hash}:data`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(Object.keys(all)).toEqual(paths.trim().split("\n"));
    for (const path of Object.keys(all)) {
      const text = execFileSync("git", ["show", `${hash}:data/${path}`], { cwd: folder });
      const [first = "", ...lines] = text.toString().trim().split("\n");
      expect(Object.keys(all[path][0])).toEqual(first.split(","));
      expect(all[path].length).toBe(lines.length);
    }
  }
});

test.each([
  [["--as-of", "2020-05-19"], "Ngày 2020-05-19 chưa có số liệu nào"],
  [["--as-of", "2026-13-01"], "không nhận 2026-13-01: không có ngày ấy"],
  [["--as-of", "2026-11-31"], "such as 2020-05-01, or a revision"],
  [["--data", "data/figures"], "data/figures không phải thư mục số liệu"],
  [["--data", "data/figures", "--as-of", "2020-06-04"], "is no data directory"],
  [["--data", "data/figures", "--as-of", "HEAD"], "is no data directory"],
  [["--as-of", "khong-co"], "Không có bản khong-co trong git"],
  [["--format", "xml"], "csv, json"],
  [["x"], "Không hiểu tham số x"],
])("wrong use is told: %s", async (args, message) => {
  const { folder } = await recorded(commits);
  const { status, stdout, stderr } = history(folder, ...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test("a history that isn't there or isn't whole is told, and nothing passed off for it", async () => {
  const { folder } = await recorded(commits);
  const shallow = join(testFolder(), "nông");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${folder}`, shallow]);
  const part = history(shallow);
  expect([part.status, part.stdout]).toEqual([2, ""]);
  expect(part.stderr).toContain("thiếu lịch sử");
  // What is here can be told all the same.
  expect(history(shallow, "--as-of", "HEAD").stdout).toContain("3.40");
  const none = history(testFolder({ "data/units.csv": "id\n" }));
  expect([none.status, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain("chưa có lịch sử");
});
