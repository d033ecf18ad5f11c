import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./launch.ts";
import { cutOff, firstScreen, sticksOut, tooSmall } from "./seen.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 200 } });
});
afterAll(() => browser.close());

const drawing = (kind: string, size: number, width: number) =>
  `<svg class="${kind}" viewBox="0 0 320 40" width="${width}"><g class="tile"><text y="20" font-size="${size}">Hương Khê</text></g></svg>`;

test("text too small to read is seen, a shrunk drawing's too, and no hidden one", async () => {
  await page.setContent(
    `<p style="font-size:11.5px">nhỏ</p><p style="font-size:12px">vừa</p>
    <p style="font-size:5px" hidden>ẩn</p>${drawing("chart", 14, 240)}${drawing("tile-map", 11, 320)}`,
  );
  expect(await page.evaluate(tooSmall)).toEqual([
    { text: "nhỏ", size: 11.5 },
    { text: "Hương Khê", size: 10.5 },
  ]);
});

test("what sticks out of the page is seen, what scrolls by itself is let be", async () => {
  const wide = '<div style="width:500px">rộng</div>';
  await page.setContent(`<div class="scroll" style="overflow-x:auto">${wide}</div>`);
  expect(await page.evaluate(sticksOut)).toEqual({ width: 320, elements: [] });
  await page.setContent(wide);
  const found = await page.evaluate(sticksOut);
  expect(found.width).toBeGreaterThan(500);
  expect(found.elements).toEqual([wide]);
});

test("only words that are whole within the window stand on the first screen", async () => {
  await page.setContent(
    `<p style="margin:0;white-space:nowrap">18,96\u00a0km <span style="margin-left:400px">xa</span></p>
    <p style="margin-top:200px">sau</p><p style="visibility:hidden;position:absolute;top:0">ẩn</p>`,
  );
  expect(await page.evaluate(firstScreen)).toBe("18,96 km");
});

test("a box that cuts its text off is seen", async () => {
  await page.setContent(
    '<p class="a" style="width:40px;overflow:hidden">đường-giao-thông</p><p>b</p>',
  );
  expect(await page.evaluate(cutOff)).toEqual(["a: đường-giao-thông"]);
});
