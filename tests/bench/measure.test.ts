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

test("what fails is no measurement", async () => {
  const dir = testFolder({ "fails.ts": 'throw new Error("hỏng");' });
  await expect(measure(join(dir, "fails.ts"), [])).rejects.toThrow("hỏng");
});
