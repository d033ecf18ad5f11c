import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const colours: RunOptions = { runOnly: "cat.color" };

/** A phone and a desk, a sheet of A4 less its margins; in the dark nothing but colours is other. */
const looks = [
  { media: "screen", colorScheme: "light", width: 360, asked: {} },
  { media: "screen", colorScheme: "light", width: 1280, asked: {} },
  { media: "screen", colorScheme: "dark", width: 360, asked: colours },
  { media: "screen", colorScheme: "dark", width: 1280, asked: colours },
  { media: "print", colorScheme: "light", width: 672, asked: {} },
] as const;

/**
 * Has axe judge an address in every look.
 * @param page opened without the site's policy, which lets no script in
 */
export async function expectAccessible(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(source);
  for (const { media, colorScheme, width, asked } of looks) {
    await page.emulateMedia({ media, colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const options = { resultTypes: ["violations" as const], ...asked };
    const result = await page.evaluate((each) => window.axe.run(each), options);
    const found = result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
    );
    expect(found, `${media}, ${colorScheme}, ${width} px`).toEqual([]);
    const passed = result.passes.map(({ id }) => id);
    expect(passed).toContain("color-contrast");
    if (asked !== colours) expect(passed.length).toBeGreaterThan(15);
  }
}
