import type { Locator, Page } from "playwright-core";

/** What a picture shows of a page. */
export interface Frame {
  /** WebP, two dots to a pixel. */
  bytes: Buffer;
  /** All that is to be read in it, one text a line, from the top. */
  text: string;
}

/** Dots to a pixel. */
const dots = 2;

/** How far from what surrounds it a picture begins and ends, in pixels. */
const margin = 12;

/**
 * A picture of a page from the top of one element to the end of another, at the width at which the
 * page is. What is pinned to the page's top stays above it.
 * @param most the picture's largest height, in pixels
 */
export async function frame(
  page: Page,
  [first, last]: readonly [Locator, Locator],
  most: number,
): Promise<Frame> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const pinned = await page.locator(".simulated").boundingBox();
  const room = (pinned?.height ?? 0) + margin;
  await first.evaluate((element, above) => {
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - above });
  }, room);
  const box = await last.boundingBox();
  if (!box) throw new Error("nothing is there to be shown");
  const height = Math.min(most, Math.round(box.y + box.height + margin));
  // No button looks as if a hand were on it.
  await page.mouse.move(0, 0);
  const top = await page.evaluate(() => scrollY);
  // Kept until the page goes: with it the page would lose its own dots.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 50,
    clip: { x: 0, y: top, width, height, scale: dots },
  });
  return { bytes: Buffer.from(data, "base64"), text: await page.evaluate(textWithin, height) };
}

/** The texts, and what is chosen or typed, that lie in the window's first pixels. */
function textWithin(height: number): string {
  const screen = new DOMRect(0, 0, innerWidth, height);
  const isIn = (box: DOMRect, { left, right, top, bottom }: DOMRect) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return box.width > 0 && x > left && x < right && y > top && y < bottom;
  };
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(node);
    const parent = node.parentElement;
    const box = parent?.closest(".scroll")?.getBoundingClientRect() ?? screen;
    const lines = [...range.getClientRects()];
    if (!lines.some((line) => isIn(line, screen) && isIn(line, box))) continue;
    if (node instanceof HTMLSelectElement) texts.push(node.selectedOptions[0]?.text ?? "");
    else if (node instanceof HTMLInputElement && node.type !== "file") texts.push(node.value);
    else if (node instanceof Text && !parent?.closest("select, script, style, .skip")) {
      texts.push(node.data);
    }
  }
  return texts
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join("\n");
}

/**
 * How unlike two pictures are, seen from afar: the mean difference of their dots, from 0 to 255,
 * when both are shrunk to a few. Another browser's edges of letters make less than one.
 */
export function unlikeness(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (both) => {
      const [width, height] = [36, 64];
      const [a, b] = await Promise.all(
        both.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const context = new OffscreenCanvas(width, height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.imageSmoothingQuality = "high";
          const bitmap = await createImageBitmap(new Blob([bytes]), {
            resizeWidth: width,
            resizeHeight: height,
            resizeQuality: "high",
          });
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      if (!a || !b) throw new Error("nothing to compare");
      return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;
    },
    [one.toString("base64"), other.toString("base64")],
  );
}
