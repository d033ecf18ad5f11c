import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { isPlain } from "../../src/exports/markdown.ts";
import { dataRepository, type Repository } from "./repository.ts";

/** Runs the command as npm does, the caller in the repository. */
function changes({ folder }: Repository, ...args: string[]) {
  const command = [join(root, "src/cli/changes.ts"), "--data", "data", ...args];
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
}

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const april = "data/figures/2020-04/huyen-can-loc.csv";
const corrected = "2020-04,huyen-can-loc,duong-giao-thong,value,3.33,3.41,correction";

/** Three branches as a reviewer meets them. */
const branches: Readonly<Record<string, (repository: Repository) => void>> = {
  "thang-moi": ({ put }) => {
    put(
      "data/figures/2025-03/van-phong-dieu-phoi.csv",
      `${head}tinh-ha-tinh,duong-giao-thong,km,12.5,12.5,2025-03-20,,,bc-04,I.2,\n` +
        "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,3.1,,,gan,,bc-04,I.4,\n" +
        "tinh-ha-tinh,xi-mang,tan,1405,,,,uoc,bc-04,I.2,\n",
    );
  },
  "dinh-chinh": ({ replace, put, text }) => {
    replace(april, "km,3.33,", "km,3.41,");
    const file = "data/corrections.csv";
    put(file, `${text(file)}${corrected},"Cộng sót xã A, @ai #1",2025-04-02\n`);
  },
  "sua-khong-ly-do": ({ replace }) => {
    replace(april, "km,3.33,", "km,3.41,");
    replace(april, "huyen-can-loc,xi-mang,tan,1111,,,,so-bo,,,\n", "");
  },
};

test.each([
  ["thang-moi", 0],
  ["dinh-chinh", 0],
  ["sua-khong-ly-do", 1],
])("%s: what a reviewer needs", async (name, code) => {
  const repository = dataRepository();
  repository.put(
    "data/figures/2025-02/huyen-can-loc.csv",
    `${head}huyen-can-loc,xi-mang,tan,12,,,,,,,\n`,
  );
  repository.commit("Một huyện nộp tháng 2");
  repository.branch(name, () => branches[name]?.(repository));
  const { status, stdout, stderr } = changes(repository, "main", name);
  expect([status, stderr]).toEqual([code, ""]);
  expect(isPlain(stdout)).toBe(true);
  await expect(stdout).toMatchFileSnapshot(`changes/${name}.md`);
  // The same of the folder as it lies there, which is how somebody at a desk asks.
  expect(changes(repository, "main").stdout).toBe(stdout);
});

test("a canonical rewrite, a moved row, a renamed file and another unit change no figure", () => {
  const repository = dataRepository();
  repository.branch("hinh-thuc", () => {
    const text = repository.text(april);
    repository.remove(april);
    const meters = text.replace("km,3.33,", "m,3330,");
    repository.put("data/figures/2020-04/so-tai-chinh.csv", meters);
  });
  const { stdout } = changes(repository, "main");
  expect(stdout).toContain("## Không con số nào thay đổi");
  expect(stdout).not.toContain("####");
});

test("what isn't in git yet counts, and what came into main meanwhile doesn't", () => {
  const repository = dataRepository();
  repository.git("branch", "nhanh");
  repository.git("switch", "-q", "main");
  repository.replace(april, "tan,1111,", "tan,1112,");
  repository.commit("Đổi trên main");
  repository.git("switch", "-q", "nhanh");
  repository.replace(april, "km,3.33,", "km,3.34,");
  repository.put("ghi chú.txt", "x");
  const { stdout } = changes(repository, "main");
  expect(stdout).toContain("## 1 số đổi\n");
  expect(stdout).toContain("| 3,33\u00a0km (sơ bộ) | 3,34\u00a0km (sơ bộ) | +0,01 | +0,3% |");
  expect(stdout).toContain("Nhánh này đổi cả 1 tệp ngoài");
  expect(stdout).toContain("<code>ghi chú.txt</code>");
  expect(changes(repository, "main", "nhanh").stdout).toContain("## Không con số nào thay đổi");
});

test("a file that can't be read whole is told, and nothing of it is told to be gone", () => {
  const repository = dataRepository();
  repository.branch("hong", () => repository.replace(april, "km,3.33,", "km,3;33,"));
  const { status, stdout } = changes(repository, "main");
  expect(status).toBe(1);
  expect(stdout).toContain("Chưa đọc trọn được <code>figures/2020-04/huyen-can-loc.csv</code>");
  expect(stdout).toContain("### Lỗi phải sửa (1)");
  expect(stdout).toContain("Số liệu còn lỗi nên chưa so được các câu kết luận.");
  expect(stdout).toContain("## Không con số nào thay đổi");
});

test("a text that would be too long is cut, and says so", () => {
  const repository = dataRepository();
  repository.branch("dai", () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `nguon-${100 + i},bao-cao,,,,so-tai-chinh,Số ${i}`,
    );
    const file = "data/sources.csv";
    repository.put(file, `${repository.text(file)}${rows.join("\n")}\n`);
  });
  const whole = changes(repository, "main").stdout;
  const cut = changes(repository, "main", "--limit", "3000").stdout;
  expect(whole.match(/nguon-/g)).toHaveLength(60);
  expect(cut.length).toBeLessThanOrEqual(3000);
  expect(cut).toContain("Bản này được rút cho vừa 3.000 ký tự: mỗi bảng chỉ giữ 10 dòng đầu.");
  expect(cut).toContain("còn 50 dòng nữa");
  expect(isPlain(cut)).toBe(true);
});

test("into a file, relative to the caller", () => {
  const repository = dataRepository();
  const { status, stdout } = changes(repository, "main", "--out", "ra/thay đổi.md");
  expect([status, stdout]).toEqual([0, ""]);
  expect(readFileSync(join(repository.folder, "ra/thay đổi.md"), "utf8")).toMatch(/^## Không/);
});

test("wrong use, no such revision, no history in common: exit 2, and why on standard error", () => {
  const repository = dataRepository();
  repository.git("switch", "-q", "--orphan", "khac");
  repository.put("data/units.csv", "id\n");
  repository.commit("Gốc khác");
  for (const [args, why] of [
    [[], "Cần một bản trong git"],
    [["main", "không-có"], "không-có"],
    [["main", "khac", "main"], "main"],
    [["main", "--limit", "10"], "--limit"],
    [["main", "khac"], "git fetch --unshallow"],
  ] as const) {
    const { status, stdout, stderr } = changes(repository, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(why);
  }
});
