import { join } from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "../cli/folder.ts";
import { measure } from "./measure.ts";

test("a run's time and peak memory are its own", async () => {
  const dir = testFolder({
    "large.ts": 'Buffer.alloc(300e6, "a"); await new Promise((done) => setTimeout(done, 300));',
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
