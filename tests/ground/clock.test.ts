import { expect, test } from "vitest";
import { clockReads } from "./clock.ts";

test.each([
  ["a.ts", "const a = Date.now();"],
  ["a.ts", "const a = new Date();"],
  ["a.ts", "const a = new Date;"],
  ["a.ts", "const a = Date();"],
  ["a.ts", "const a = Math.random() * 2;"],
  ["a.astro", "---\nconst year = new Date().getFullYear();\n---\n<p>{year}</p>"],
  ["a.astro", "---\n---\n<p>{new Date().getFullYear()}</p>"],
])("%s: %s reads it", (path, text) => {
  expect(clockReads(path, text)).toHaveLength(1);
});

test.each([
  ["a.ts", "const a = new Date(Date.UTC(2020, 3, 16));"],
  ["a.ts", "// Date.now()"],
  ["a.astro", "---\nconst a = 1;\n---\n<p>new Date()</p>"],
])("%s: %s doesn't", (path, text) => {
  expect(clockReads(path, text)).toEqual([]);
});
