import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ended, smallProject, startBuild } from "./project.ts";

function says(folder: string): string {
  return readFileSync(join(folder, "dist/9/index.html"), "utf8").replace(/<[^>]*>/g, "");
}

/** What lies beside the site and isn't the project's. */
function beside(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(".dist"));
}

test("a site is built, and one that fails or is stopped leaves it as it was", async () => {
  const folder = smallProject();
  const good = await ended(startBuild(folder, { SAYS: "một" }));
  expect(good).toEqual({ said: { pages: 40, last: 40, all: [40] }, code: 0 });
  expect(says(folder)).toBe(`một ${join(folder, "data")}`);

  const failed = await ended(startBuild(folder, { SAYS: "hai", FAIL: "1" }));
  expect(failed.code).toBe(1);
  expect(says(folder)).toContain("một");
  expect(beside(folder)).toEqual([]);

  const stopped = startBuild(folder, { SAYS: "ba", SLOW: "200" });
  stopped.once("message", () => stopped.kill("SIGTERM"));
  expect((await ended(stopped)).code).toBe(143);
  expect(says(folder)).toContain("một");
  expect(beside(folder)).toEqual([]);

  const killed = startBuild(folder, { SAYS: "bốn", SLOW: "200" });
  killed.once("message", () => killed.kill("SIGKILL"));
  expect((await ended(killed)).code).toBe("SIGKILL");
  expect(says(folder)).toContain("một");
  expect(beside(folder)).toHaveLength(1);

  // The killed build's lock and folder are in nobody's way, and two at once build one by one.
  const both = [startBuild(folder, { SAYS: "năm" }), startBuild(folder, { SAYS: "sáu" })];
  const codes = (await Promise.all(both.map(ended))).map(({ code }) => code);
  expect(codes).toEqual([0, 0]);
  expect(says(folder)).toMatch(/năm|sáu/);
  expect(readdirSync(join(folder, "dist")).filter((name) => /^\d+$/.test(name))).toHaveLength(40);
  expect(beside(folder)).toEqual([]);
});
