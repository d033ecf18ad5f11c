import { expect, test } from "vitest";
import { launchBrowser } from "./launch.ts";

test("a browser starts, reads Vietnamese and lays it out", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto("data:text/html;charset=utf-8,<p id=a>Đường giao thông nông thôn</p>");
  expect(await page.textContent("#a")).toBe("Đường giao thông nông thôn");
  const box = await page.locator("#a").boundingBox();
  expect(box?.height).toBeGreaterThan(10);
  const again = await browser.newContext({ javaScriptEnabled: false });
  await (await again.newPage()).goto("data:text/html,<p>2</p>");
  await again.close();
  await browser.close();
});
