import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { type Command, callerPath, Misuse, root, run } from "../../src/cli/command.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A command that tells what it was given. */
function command(more: Partial<Command> = {}): { command: Command; given: unknown[] } {
  const given: unknown[] = [];
  const run: Command["run"] = (values, rest, lists) => {
    given.push({ ...values }, [...rest]);
    if (more.lists) given.push({ ...lists });
    return 0;
  };
  const help = { vi: "Việc này.", en: "This work." };
  const command = { usage: "npm run x", help, options: ["data", "out"], run, ...more };
  return { command, given };
}

test.each<[argv: string[], values: Record<string, string>, rest: string[]]>([
  [[], {}, []],
  [["--data", "số liệu"], { data: "số liệu" }, []],
  [["--data=a", "--out", "b"], { data: "a", out: "b" }, []],
  [["--data=-a"], { data: "-a" }, []],
  [["--data", "a", "--data", "b"], { data: "b" }, []],
  [["tests/x", "--update"], { update: "" }, ["tests/x"]],
  [["--", "--data"], {}, ["--data"]],
])("%j", async (argv, values, rest) => {
  const { command: made, given } = command({ flags: ["update"], arguments: true });
  expect(await run(made, argv)).toBe(0);
  expect(given).toEqual([values, rest]);
});

test("an option that may be repeated gives all its values in their order", async () => {
  const { command: made, given } = command({ lists: ["answer"], arguments: true });
  expect(await run(made, ["--answer", "A1=1", "a.xlsx", "--answer=A2=2"])).toBe(0);
  expect(given).toEqual([{}, ["a.xlsx"], { answer: ["A1=1", "A2=2"] }]);
  expect(await run(made, [])).toBe(0);
  expect(given.at(-1)).toEqual({ answer: [] });
  expect(() => run(made, ["--answer"])).toThrow("--answer");
});

test.each([
  [["--base", "x"], "--base"],
  [["-x"], "-x"],
  [["--data"], "--data"],
  [["--data", "--out", "b"], "--data"],
  [["--data="], "--data"],
  [["thừa"], "thừa"],
  [["--update=1"], "--update"],
])("%j is wrong use, and says where", (argv, name) => {
  const { command: made } = command({ flags: ["update"] });
  expect(() => run(made, argv)).toThrow(Misuse);
  expect(() => run(made, argv)).toThrow(name);
});

test.each(["--help", "-h"])("%s tells the use in Vietnamese, then in English", async (flag) => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const { command: made, given } = command();
  expect(await run(made, [flag])).toBe(0);
  expect(given).toEqual([]);
  expect(String(write.mock.calls[0]?.[0])).toMatch(
    /^Cách dùng: .*Việc này\..*Usage: .*This work\./s,
  );
});

test("a path is the caller's, whom npm names", () => {
  vi.stubEnv("INIT_CWD", resolve(root, "data"));
  expect(callerPath("figures")).toBe(resolve(root, "data/figures"));
  expect(callerPath("/srv/x")).toBe("/srv/x");
});

test("an error ends the process, whatever it left behind", () => {
  const door = pathToFileURL(resolve(root, "src/cli/command.ts")).href;
  const program = `
    import { main } from ${JSON.stringify(door)};
    await main({ usage: "", help: { vi: "", en: "" }, options: [], run() {
      setInterval(() => {}, 1000);
      throw new Error("half-way");
    } });`;
  const args = ["--input-type=module", "--eval", program];
  const ended = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 30_000 });
  expect([ended.status, ended.signal]).toEqual([2, null]);
  expect(ended.stderr).toContain("half-way");
});
