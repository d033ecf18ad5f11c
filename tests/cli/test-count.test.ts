import { expect, test } from "vitest";
import { countOf, type RunModule } from "../../src/cli/test-count.ts";

function file(states: readonly string[], broken = false, brokenGroups = 0): RunModule {
  const errors = (some: boolean) => (some ? [new Error("x")] : []);
  return {
    errors: () => errors(broken),
    children: {
      allSuites: () => Array.from({ length: brokenGroups }, () => ({ errors: () => errors(true) })),
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    },
  };
}

test("tests are counted over all files, skipped ones not at all", () => {
  const files = [file(["passed", "failed", "skipped"]), file(["passed", "passed"])];
  expect(countOf(files, [])).toEqual({ passed: 3, failed: 1 });
});

test("a file that can't be read, a set-up that throws and an error of no test are failures", () => {
  expect(countOf([file([], true), file(["skipped"], false, 1)], [new Error("y")])).toEqual({
    passed: 0,
    failed: 3,
  });
});
