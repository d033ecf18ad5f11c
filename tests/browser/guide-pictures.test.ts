import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CellObject } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { formRows } from "../../src/intake/form.ts";
import { type Lang, langs } from "../../src/text/lang.ts";
import { say } from "../../src/text/say.ts";
import { submitWords, deskWords as words } from "../../src/text/words/submit.ts";
import { generatedSite } from "../site.ts";
import { type Filling, filled } from "./filled-form.ts";
import { type Frame, frame, unlikeness } from "./frame.ts";
import { launchBrowser } from "./launch.ts";

/*
 * The pictures of the guide to handing in, taken of the page itself with generated data, which the
 * band at their top says. What they show is compared with the page of today: where that changed,
 * `npm test -- guide-pictures --update` takes them anew. A new one is taken before the guide shows
 * it: no site is built without a picture that a text shows.
 */

/** Where the site has them. */
const folder = resolve(root, "public/anh/nop-so-lieu");

const number = (v: number): CellObject => ({ t: "n", v });
const filling: Filling = {
  "duong-giao-thong": { value: number(2.15), to_date: number(3.98) },
  "ranh-thoat-nuoc": { value: { t: "s", v: "1.250" } },
  "xi-mang": { value: { t: "e", v: 7 } },
  "mo-hinh-san-xuat": { value: number(4) },
};

let browser: Browser;
let url: string;

beforeAll(async () => {
  [{ url }, browser] = await Promise.all([generatedSite(), launchBrowser()]);
});
afterAll(() => browser.close());

/** A phone's page, the band that says what the data is pinned to its top. */
async function open(lang: Lang): Promise<Page> {
  const context = await browser.newContext({
    ...{ acceptDownloads: true, bypassCSP: true, colorScheme: "light", reducedMotion: "reduce" },
    ...{ deviceScaleFactor: 2, viewport: { width: 412, height: 900 } },
  });
  const page = await context.newPage();
  await page.goto(`${url}${lang === "en" ? "en/" : ""}gui-so-lieu/`);
  // With room below, so that the last part reaches the top too.
  await page.addStyleTag({
    content: ".simulated { position: sticky; top: 0; z-index: 1 } body { padding-bottom: 100vh }",
  });
  return page;
}

/** Scrolls a sheet's box so that a cell stands at its right end, and a row, from 0, at its top. */
function towards(cell: HTMLElement | SVGElement, row: number): void {
  const box = cell.closest(".scroll");
  const first = box?.querySelectorAll("tbody tr")[row];
  if (!box || !first) throw new Error("no sheet");
  box.scrollLeft += cell.getBoundingClientRect().right - box.getBoundingClientRect().right + 2;
  box.scrollTop += first.getBoundingClientRect().top - box.getBoundingClientRect().top;
}

/** Hands in a month as the guide tells it, and takes its pictures on the way. */
async function pictures(page: Page, lang: Lang): Promise<Record<string, Frame>> {
  const says = (text: string) => page.locator("#tin", { hasText: text }).waitFor();
  const file = "2025-02-huyen-can-loc.xlsx";
  const of = (first: string, last: string, most = 660) =>
    frame(page, [page.locator(first).first(), page.locator(last).last()], most);

  await page.selectOption("#nam", "2025");
  await page.selectOption("#thang", "2");
  await page.selectOption("#don-vi", "huyen-can-loc");
  const chosen = await of("#nop-so-lieu section", "#nop-so-lieu section:first-of-type .note");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: say(submitWords.form, lang) }).click();
  const form = readFileSync(await (await download).path());

  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.setInputFiles("#tep", { name: file, mimeType, buffer: filled(form, filling) });
  await says(say(words.left, lang, { file, n: 2 }));
  const problems = await of("#sua h2", "#danh-sach", 720);
  await page.locator("#moi-hang").click();
  await page.locator("#trang-tinh .marked").first().evaluate(towards, formRows.heads);
  const sheet = await of("#trang-tinh .scroll", "#trang-tinh", 560);

  await page.locator(".choices button").nth(1).click();
  await says(say(words.left, lang, { file, n: 1 }));
  await page.getByLabel(say(words.retype, lang, { cell: "G9" })).fill("410");
  await page.getByLabel(say(words.retype, lang, { cell: "G9" })).press("Enter");
  await says(say(words.noneLeft, lang, { file }));
  const preview = await of("#xem h2", "#se-hien");
  const handIn = await of("#nop h2", "#cach-nop");
  return { chon: chosen, mau: sheet, sua: problems, xem: preview, nop: handIn };
}

test.each(langs)("the guide's pictures show the page of today: %s", async (lang) => {
  const page = await open(lang);
  const taken = await pictures(page, lang);
  mkdirSync(folder, { recursive: true });
  for (const [name, { bytes, text }] of Object.entries(taken)) {
    const file = join(folder, `${name}-${lang}-2x.webp`);
    if (inject("isUpdate")) writeFileSync(file, bytes);
    expect(text).toMatch(/SỐ LIỆU MÔ PHỎNG/);
    await expect(`${text}\n`).toMatchFileSnapshot(`pictures/${name}-${lang}.txt`);
    const shown = readFileSync(file);
    expect(await unlikeness(page, shown, bytes), file).toBeLessThan(3);
  }
  await page.context().close();
});
