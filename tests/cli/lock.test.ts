import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isAlive, takeLock } from "../../src/cli/lock.ts";
import { testFolder } from "./folder.ts";

const nobody = 2 ** 31 - 1;

test("the second waits for the first", async () => {
  const path = join(testFolder(), "build.lock");
  const order: string[] = [];
  const unlock = await takeLock(path);
  const second = takeLock(path, () => order.push("waits"));
  await new Promise((done) => setTimeout(done, 150));
  order.push("first ends");
  unlock();
  (await second)();
  expect(order).toEqual(["waits", "first ends"]);
  expect(existsSync(path)).toBe(false);
});

test("a killed holder holds nothing", async () => {
  const path = join(testFolder({ "build.lock": `${nobody}\n` }), "build.lock");
  const unlock = await takeLock(path);
  expect(readFileSync(path, "utf8")).toBe(`${process.pid}\n`);
  unlock();
});

test("nor one that gave no sign of life for a minute, whatever has its number now", async () => {
  const path = join(testFolder({ "build.lock": "" }), "build.lock");
  const then = new Date(Date.now() - 90_000);
  utimesSync(path, then, then);
  (await takeLock(path))();
  expect(existsSync(path)).toBe(false);
});

test("giving back twice doesn't take another's lock", async () => {
  const path = join(testFolder(), "build.lock");
  const first = await takeLock(path);
  first();
  const second = await takeLock(path);
  first();
  expect(existsSync(path)).toBe(true);
  second();
});

test("a process is alive or it isn't", () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(nobody)]).toEqual([true, true, false]);
});
