import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { dataRepository, type Repository } from "./repository.ts";

/** Runs the command as npm does, the caller in the repository. */
function release({ folder }: Repository, ...args: string[]) {
  const command = [join(root, "src/cli/release.ts"), "--data", "data", ...args];
  const env = { ...process.env, INIT_CWD: folder, FORCE_COLOR: undefined };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const file = "data/releases.csv";

/** A repository whose May 2020 has figures of two reporters, counted to the 20th. */
function withMay(): Repository {
  const repository = dataRepository();
  const { put, text } = repository;
  put(
    "data/figures/2020-05/van-phong-dieu-phoi.csv",
    `${head}tinh-ha-tinh,duong-giao-thong,km,2.5,12.49,2020-05-20,,,bc-04,I.2,\n`,
  );
  put(
    "data/figures/2020-05/huyen-can-loc.csv",
    `${head}huyen-can-loc,duong-giao-thong,km,1.5,,2020-05-16,,,,,\n`,
  );
  const reason =
    "2020-05,huyen-can-loc,duong-giao-thong,value,,1.5,confirmed,Đã gọi hỏi huyện,2020-05-22\n";
  put("data/corrections.csv", text("data/corrections.csv") + reason);
  repository.commit("Tháng 5");
  return repository;
}

test("one row is added at its place, nothing else changes, and what becomes final is said", () => {
  const repository = withMay();
  const before = repository.text(file);
  const { status, stdout, stderr } = release(
    repository,
    ...["2020-05", "--date", "2020-05-24", "--note", 'Họp, "chốt" ngày 22'],
  );
  expect([status, stderr]).toEqual([0, ""]);
  const row = '2020-05,2020-05-24,live,"Họp, ""chốt"" ngày 22"\n';
  expect(repository.text(file)).toBe(before.replace("2024-06,", `${row}2024-06,`));
  expect(repository.git("status", "--short")).toBe("M data/releases.csv");
  expect(readdirSync(join(repository.folder, "data")).filter((name) => /csv\./.test(name))).toEqual(
    [],
  );
  expect(stdout.split("\n").slice(0, -2)).toEqual([
    "Tháng 5 năm 2020 trở thành số công bố: 3 số, của 2 đơn vị.",
    "  Huyện Can Lộc: 1 số",
    "  Văn phòng Điều phối: 2 số",
    "Tháng 5 năm 2020 còn 5 đơn vị chưa nộp, trong số 7 đơn vị: huyện Hương Sơn, huyện Kỳ Anh, huyện Lộc Hà, huyện Thạch Hà và thị xã Kỳ Anh.",
    "Lý do đã ghi trong corrections.csv: 1.",
    "  huyện Can Lộc, Đường giao thông nông thôn: Đã gọi hỏi huyện",
  ]);
  const again = release(repository, "2020-05");
  expect([again.status, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toContain("đã công bố ngày 24/5/2020 rồi");
});

test("a first release of all writes the file with its head", () => {
  const repository = withMay();
  repository.remove(file);
  repository.commit("Chưa công bố gì");
  expect(release(repository, "2020-05", "--date", "2020-05-24").status).toBe(0);
  expect(repository.text(file)).toBe("period,released,kind,note\n2020-05,2020-05-24,live,\n");
});

test("what can't be released is refused: exit 2, why, and nothing written", () => {
  const repository = withMay();
  const before = repository.text(file);
  for (const [args, why] of [
    [[], "Cần một kỳ"],
    [["tháng 5"], "không phải là một kỳ"],
    [["2020-05", "2020-06"], "2020-06"],
    [["2020-05", "--date", "2020-02-30"], "--date"],
    [["2020-05", "--note", "=1+1"], "--note"],
    [["2020-05", "--base", "không-có"], "không-có"],
    [["2020-04"], "Tháng 4 năm 2020 đã công bố ngày 30/4/2020 rồi"],
    [["2020-04"], "April 2020 was released on 30 Apr 2020 already"],
    [["2020-06", "--date", "2020-07-01"], "Tháng 6 năm 2020 chưa có con số nào"],
    [["2020-05", "--date", "2020-04-30"], "chưa bắt đầu"],
    [["2020-05", "--date", "2020-04-30"], "On 30 Apr 2020 May 2020 hasn't begun"],
    [
      ["2020-05", "--date", "2020-05-19"],
      "1 dòng của tháng 5 năm 2020 tính đến sau ngày 19/5/2020",
    ],
    [["2025-02", "--date", "2025-02-27"], "ghi ngày chốt vào cột as_of"],
  ] as const) {
    const { status, stdout, stderr } = release(repository, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(why);
  }
  expect(repository.text(file)).toBe(before);
});

test("errors and unanswered reasons stop it: exit 1, each shown, nothing written", () => {
  const repository = withMay();
  const before = repository.text(file);
  repository.replace("data/figures/2020-04/huyen-can-loc.csv", "km,3.33,", "km,3.41,");
  const reason = release(repository, "2020-05", "--date", "2020-05-24");
  expect([reason.status, reason.stdout]).toEqual([1, ""]);
  expect(reason.stderr).toContain("so-cong-bo-thay-doi");
  repository.replace("data/figures/2020-05/huyen-can-loc.csv", "km,1.5,", 'km,"1,5",');
  const error = release(repository, "2020-05", "--date", "2020-05-24");
  expect([error.status, error.stdout]).toEqual([1, ""]);
  expect(error.stderr).toContain("Chưa công bố");
  expect(repository.text(file)).toBe(before);
});
