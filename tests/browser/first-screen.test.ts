import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtSite } from "../site.ts";
import { launchBrowser } from "./launch.ts";
import { firstScreen } from "./seen.ts";

let browser: Browser;
let url: string;

beforeAll(async () => {
  [{ url }, browser] = await Promise.all([builtSite(), launchBrowser()]);
});
afterAll(() => browser.close());

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const april = ["18,96 km", "28,67", "432,3", "16/4/2020", "6,6%", "5.666"];
const inEnglish = ["18.96 km", "28.67", "432.3", "16 Apr 2020", "6.6%", "5,666"];

test.each([
  ["wide", wide, "thang/2020-04/", april],
  ["phone", phone, "thang/2020-04/", april],
  ["wide", wide, "en/thang/2020-04/", inEnglish],
  ["phone", phone, "en/thang/2020-04/", inEnglish],
] as const)(
  "a %s screen's first says what April 2020 came to: %#",
  async (_, viewport, path, said) => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url + path, { waitUntil: "networkidle" });
    const seen = (await page.evaluate(firstScreen)).replaceAll("\u00a0", " ");
    for (const words of said) expect(seen).toContain(words);
    await context.close();
  },
);
