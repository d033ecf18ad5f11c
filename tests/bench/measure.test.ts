import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../cli/folder.ts";
import { measure } from "./measure.ts";

test("a run's time and peak memory are its own", async () => {
  // A child's peak counts from its parent's size: that of all the tests run before this one.
  const own = process.memoryUsage.rss();
  const dir = testFolder({
    "large.ts": `Buffer.alloc(${own} + 300e6, "a"); await new Promise((done) => setTimeout(done, 300));`,
    "small.ts": "",
  });
  const large = await measure(join(dir, "large.ts"), []);
  const small = await measure(join(dir, "small.ts"), []);
  expect(large.peak - small.peak).toBeGreaterThan(250);
  expect(large.seconds).toBeGreaterThan(0.3);
});

const burn = "const end = performance.now() + 300; while (performance.now() < end);";

test("a run's processor time holds that of what it started, where the system tells", async () => {
  const dir = testFolder({
    "child.ts": burn,
    "parent.ts": `import { spawnSync } from "node:child_process"; spawnSync(process.execPath, ["child.ts"], { cwd: import.meta.dirname });`,
    "none.ts": "",
  });
  const none = await measure(join(dir, "none.ts"), []);
  const { cpu } = await measure(join(dir, "parent.ts"), []);
  expect(cpu - none.cpu).toBeGreaterThan(process.platform === "linux" ? 0.1 : 0);
});

test("what was before a run asked to be measured isn't counted", async () => {
  const here = join(import.meta.dirname, "from-here.ts");
  const dir = testFolder({
    "late.ts": `import { measureFromHere } from "${here}"; ${burn} measureFromHere();`,
  });
  const { seconds, cpu } = await measure(join(dir, "late.ts"), []);
  expect([seconds < 0.2, cpu < 0.2]).toEqual([true, true]);
});

test("what fails is no measurement", async () => {
  const dir = testFolder({ "fails.ts": 'throw new Error("hỏng");' });
  await expect(measure(join(dir, "fails.ts"), [])).rejects.toThrow("hỏng");
});
