import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import * as record from "../../src/record.ts";
import { builtSite } from "../site.ts";
import { barePages } from "./site.ts";

/* The benchmark is only worth what the bare script does: the same pages, saying the same. */

const { dir } = await builtSite();
const bare = barePages(record);

test("the bare script makes the pages that the site has", () => {
  const built = readdirSync(dir, { recursive: true, encoding: "utf8" });
  // What renders no figure isn't measured: guides, the page for handing in, versions that only
  // lead on, and what tells of changes, of which data without a history has none.
  const others = /(huong-dan|gui-so-lieu|phien-ban|dinh-chinh|v\d+)\//;
  const html = built.filter((path) => path.endsWith(".html") && !others.test(path));
  expect(bare.map(({ file }) => file).sort()).toEqual(html.sort());
});

test.each([
  ["numbers", /\d+(?:[.,]\d+)*/g, 0.97],
  ["words", /\p{L}+/gu, 0.85],
])("its pages hold nearly all %s of the site's", (_, pattern, least) => {
  let all = 0;
  let held = 0;
  for (const { file, make } of bare) {
    const ours = shown(make(), pattern);
    for (const token of shown(readFileSync(resolve(dir, file), "utf8"), pattern)) {
      all += 1;
      if (ours.has(token)) held += 1;
    }
  }
  expect(held / all).toBeGreaterThan(least);
});

/** What a page's own part shows, charts among it. */
function shown(html: string, pattern: RegExp): Set<string> {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
  return new Set(main.replace(/<[^>]+>|&#?\w+;/g, " ").match(pattern));
}
