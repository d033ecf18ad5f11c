import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { isPlain } from "../../src/exports/markdown.ts";
import { rootNames } from "../ground/tree.ts";
import { type Step, workflows } from "../ground/workflow.ts";
import { testFolder } from "./folder.ts";
import { type Repository, repositoryIn } from "./repository.ts";

/** The project itself as a repository, its packages beside it. */
function project(): Repository {
  const folder = testFolder();
  for (const name of rootNames()) {
    cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  }
  const repository = repositoryIn(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return repository;
}

/** What GitHub checks out: the branch merged into main. */
function merged(repository: Repository, branch: string): string {
  repository.git("switch", "-q", "--detach", "main");
  repository.git("merge", "-q", "--no-ff", "-m", "Trộn", branch);
  return repository.git("rev-parse", "HEAD");
}

/** What became of a step, by its name: null for one that wasn't run. */
interface Ran {
  status: Map<string, number | null>;
  said: string;
  summary: string;
  output: string;
  /** The folder that artifacts are taken from. */
  temp: string;
}

const job = workflows().find(({ name }) => name === "Pull request")?.jobs["data"];

/** Runs the job's own steps, as GitHub does: after one failed only those that ask to. */
function run({ folder }: Repository, sha: string, skipped: readonly string[] = []): Ran {
  const temp = testFolder({ summary: "", output: "" });
  const status = new Map<string, number | null>();
  let said = "";
  let failed = false;
  const env = {
    ...process.env,
    MERGED: sha,
    RUNNER_TEMP: temp,
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    GITHUB_OUTPUT: join(temp, "output"),
    INIT_CWD: undefined,
  };
  for (const step of job?.steps ?? []) {
    const name = nameOf(step);
    if (step.run === undefined || skipped.includes(name)) continue;
    const wanted = !failed || step.if?.includes("!cancelled()");
    const ran = wanted
      ? spawnSync("bash", ["-e", "-o", "pipefail", "-c", step.run], {
          cwd: folder,
          env,
          encoding: "utf8",
        })
      : null;
    status.set(name, ran?.status ?? null);
    said += (ran?.stdout ?? "") + (ran?.stderr ?? "");
    if (ran?.status !== 0) failed = true;
  }
  const read = (file: string) => readFileSync(join(temp, file), "utf8");
  return { status, said, summary: read("summary"), output: read("output"), temp };
}

function nameOf({ name, run: command, uses }: Step): string {
  return name ?? command ?? uses ?? "";
}

// The packages lie there already; installing them again would only test npm.
const install = "npm ci --ignore-scripts";
const file = "data/figures/2020-04/van-phong-dieu-phoi.csv";

test("a correction without a reason: annotated, summed up, told to the comment, and no preview", () => {
  const repository = project();
  repository.branch("sua", () => {
    repository.replace(
      file,
      "huyen-duc-tho,duong-giao-thong,km,0.6,",
      "huyen-duc-tho,duong-giao-thong,km,0.5,",
    );
    repository.put("src/cli/check.ts", 'process.stdout.write("chạy mã lạ\\n");\n');
    repository.put("src/cli/launch.mjs", 'process.stdout.write("chạy mã lạ\\n");\n');
    symlinkSync("/etc/hostname", join(repository.folder, "data/releases-cu.csv"));
  });
  const { status, said, summary, output, temp } = run(repository, merged(repository, "sua"), [
    install,
  ]);
  expect(Object.fromEntries(status)).toEqual({
    "The base's code, the pull request's data and texts": 0,
    "Whether there is code to test": 0,
    Check: 1,
    Preview: null,
    "Changes, for the summary": 1,
    "Changes, for the comment": 1,
  });
  // Its code isn't run, its link isn't followed, and both are told.
  expect(said).not.toContain("chạy mã lạ");
  expect(said).toMatch(new RegExp(`^::error file=${file},line=\\d+,col=\\d+,title=`, "m"));
  expect(said).toContain("::error file=data/releases-cu.csv,");
  expect(output).toBe("code=true\n");
  const comment = readFileSync(join(temp, "changes.md"), "utf8");
  expect(summary).toBe(comment);
  expect(comment).toContain("## 1 số đổi");
  expect(comment).toContain("Nhánh này đổi cả 2 tệp ngoài");
  expect(comment).toContain("<code>src/cli/check.ts</code>");
  expect(isPlain(comment)).toBe(true);
  expect(existsSync(join(temp, "preview"))).toBe(false);
});

test("a new month: every step passes, and the preview shows it", () => {
  const repository = project();
  repository.branch("thang-moi", () => {
    repository.put(
      "data/figures/2020-05/van-phong-dieu-phoi.csv",
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
        "tinh-ha-tinh,duong-giao-thong,km,7.25,,,,,,,\n",
    );
  });
  const ran = run(repository, merged(repository, "thang-moi"), [install]);
  expect([...ran.status.values()]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(ran.output).toBe("");
  expect(ran.summary).toContain(
    "| (không có) | Toàn tỉnh làm được **7,25\u00a0km** đường giao thông nông thôn",
  );
  const page = readFileSync(join(ran.temp, "preview/thang/2020-05/index.html"), "utf8");
  expect(page).toContain("7,25");
});
