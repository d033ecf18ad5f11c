import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { builtSite } from "../site.ts";
import { expectAccessible } from "./axe.ts";
import { kinds } from "./kinds.ts";
import { launchBrowser } from "./launch.ts";

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  [{ url }, browser] = await Promise.all([builtSite(), launchBrowser()]);
  // The policy lets no script in, axe itself included.
  page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
});
afterAll(() => browser.close());

test.each(Object.entries(kinds))("axe finds nothing against %s", async (_, path) => {
  await expectAccessible(page, url + path);
});
