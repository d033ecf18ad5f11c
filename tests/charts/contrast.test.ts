import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** A token's colours, light and dark, as `#rrggbb`. */
function colours(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  return [found?.[1] ?? "", found?.[2] ?? ""];
}

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ["soft", "q0"],
  ["ink", "q1"],
  ["ink", "q2"],
  ["on-q", "q3"],
  ["on-q", "q4"],
  ["soft", "bg"],
  ["acc", "bg"],
  ["acc2", "bg"],
])("text in --%s on --%s holds 4.5:1, light and dark", (text, ground) => {
  const [fore, back] = [colours(text), colours(ground)];
  expect(contrast(fore[0], back[0])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(fore[1], back[1])).toBeGreaterThanOrEqual(4.5);
});
