import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../site.ts";
import { kinds } from "./kinds.ts";
import { launchBrowser } from "./launch.ts";

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let url: string;

beforeAll(async () => {
  [{ url }, browser] = await Promise.all([builtSite(), launchBrowser()]);
});
afterAll(() => browser.close());

const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
] as const;

/** Every kind of page in one look: what axe has to say against it. */
async function violations(look: BrowserContextOptions, media: "screen" | "print") {
  // The policy lets no script in, axe itself included.
  const context = await browser.newContext({ ...look, bypassCSP: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  const found: string[] = [];
  let passes = 0;
  for (const [kind, path] of Object.entries(kinds)) {
    await page.emulateMedia({ media });
    await page.goto(url + path);
    await page.evaluate(source);
    const result = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
    passes += result.passes.length;
    for (const { id, nodes } of result.violations) {
      found.push(...nodes.map(({ html }) => `${kind}: ${id}: ${html.slice(0, 150)}`));
    }
  }
  await context.close();
  expect(passes).toBeGreaterThan(Object.keys(kinds).length * 15);
  return found;
}

test.each(looks)("axe finds nothing against any kind of page: %s", async (_, look) => {
  for (const width of [360, 1280]) {
    expect(await violations({ ...look, viewport: { width, height: 800 } }, "screen")).toEqual([]);
  }
});

test("nor against any of them printed", async () => {
  // A sheet of A4 less its margins.
  expect(await violations({ viewport: { width: 672, height: 1000 } }, "print")).toEqual([]);
});
