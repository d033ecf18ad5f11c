import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlOf, missing } from "../pages/page.ts";
import { builtSite } from "../site.ts";
import { kinds } from "./kinds.ts";
import { launchBrowser } from "./launch.ts";
import { cutOff, sticksOut, tooSmall } from "./seen.ts";

let browser: Browser;
let page: Page;
let url: string;
let dir: string;
/** What the browser complained of, and where else it went. */
const complaints: string[] = [];

beforeAll(async () => {
  const site = await builtSite();
  [url, dir] = [site.url, site.dir];
  browser = await launchBrowser();
  [, page] = await reader();
});
afterAll(() => browser.close());

/** A reader on a small phone, without JavaScript; what goes wrong is noted, unless it is meant to. */
async function reader(isNoted = true): Promise<[BrowserContext, Page]> {
  const opened = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
    reducedMotion: "reduce",
  });
  const own = await opened.newPage();
  if (!isNoted) return [opened, own];
  own.on("console", (said) => complaints.push(`${own.url()}: ${said.text()}`));
  own.on("pageerror", (error) => complaints.push(`${own.url()}: ${error.message}`));
  own.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`${own.url()} asks ${request.url()}`);
  });
  return [opened, own];
}

test("at 320 px no page scrolls sideways, and no text is smaller than can be read", async () => {
  const paths = [...htmlOf(dir).keys()].filter((path) => path !== missing);
  expect(paths.length).toBeGreaterThan(350);
  // Two readers share the pages: a browser draws them in processes of their own.
  const [second, other] = await reader();
  const wrong: unknown[] = [];
  async function read(by: Page, own: string[]): Promise<void> {
    for (const path of own) {
      await by.goto(url + path.slice(1), { waitUntil: "domcontentloaded" });
      const { width, elements } = await by.evaluate(sticksOut);
      if (width > 320) wrong.push({ path, width, elements: elements.slice(0, 3) });
      const small = await by.evaluate(tooSmall);
      if (small.length > 0) wrong.push({ path, small: small.slice(0, 3) });
    }
  }
  const half = Math.ceil(paths.length / 2);
  await Promise.all([read(page, paths.slice(0, half)), read(other, paths.slice(half))]);
  await second.close();
  expect(wrong).toEqual([]);
});

test.each(Object.entries(kinds))("%s is drawn large enough at every width", async (_, path) => {
  await page.goto(url + path);
  for (const width of [360, 480, 560, 600, 768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const found = await page.evaluate(sticksOut);
    expect(found.width, `${width}: ${found.elements[0]}`).toBeLessThanOrEqual(width);
    expect(await page.evaluate(tooSmall), String(width)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
});

/** Follows a link that a reader can see. */
async function follow(name: string, within = "body"): Promise<void> {
  const link = page.locator(within).getByRole("link", { name, exact: true }).first();
  expect(await link.isVisible(), name).toBe(true);
  const before = page.url();
  await link.click();
  await page.waitForURL((to) => to.href !== before);
}

test("visible links lead from home to a district's April, and back to the district", async () => {
  await page.goto(url);
  await follow("Tháng", "header");
  await follow("Tháng 4", "main");
  expect(page.url()).toBe(`${url}thang/2020-04/`);
  await follow("Huyện Can Lộc", "main");
  expect(page.url()).toBe(`${url}thang/2020-04/huyen-can-loc/`);
  expect(await page.textContent("h1")).toContain("6,95\u00a0km");
  await follow("Huyện Can Lộc", ".when");
  expect(page.url()).toBe(`${url}dia-phuong/huyen-can-loc/`);
  await follow("Đường giao thông nông thôn", "main");
  expect(page.url()).toBe(`${url}chi-tieu/duong-giao-thong/`);
});

test.each(Object.entries(kinds).filter(([kind]) => !/no page|English/.test(kind)))(
  "the other language is the same page: %s",
  async (_, path) => {
    await page.goto(url + path);
    await follow("English");
    expect(page.url()).toBe(`${url}en/${path}`);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await follow("Tiếng Việt");
    expect(page.url()).toBe(url + path);
  },
);

test("without its fonts a page reads as well", async () => {
  const [own, plain] = await reader(false);
  await plain.route("**/*.woff2", (route) => route.abort());
  for (const path of [kinds.home, kinds.month, kinds["a month in a district"]]) {
    await plain.goto(url + path);
    const { width, elements } = await plain.evaluate(sticksOut);
    expect(width, elements[0]).toBeLessThanOrEqual(320);
    expect(await plain.locator("h1").isVisible()).toBe(true);
  }
  await own.close();
});

test.each(Object.entries(kinds))("%s prints whole on A4", async (kind, path) => {
  await page.goto(url + path);
  // A4 less its margins, at 96 px an inch.
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const { width, elements } = await page.evaluate(sticksOut);
  expect(width, elements[0]).toBeLessThanOrEqual(672);
  expect(await page.evaluate(cutOff)).toEqual([]);
  for (const part of [".top nav", ".tools", ".skip"]) {
    if ((await page.locator(part).count()) > 0) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
  }
  // What is folded up on the screen lies open on paper.
  for (const folded of await page.locator("details:visible table").all()) {
    expect((await folded.boundingBox())?.height).toBeGreaterThan(40);
  }
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  const long: Readonly<Record<string, number>> = {
    dictionary: 12,
    problems: 8,
    month: 14,
    "English month": 14,
  };
  expect(sheets, kind).toBeLessThanOrEqual(long[kind] ?? 6);
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 320, height: 640 });
});

test("a browser had nothing to complain of, and asked no other host", () => {
  const own = complaints.filter((text) => !text.includes("khong-co-trang-nay"));
  expect(own).toEqual([]);
});
