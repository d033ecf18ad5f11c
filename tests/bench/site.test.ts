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
  const html = built.filter((path) => path.endsWith(".html"));
  expect(bare.map(({ file }) => file).sort()).toEqual(html.sort());
});

test("its pages say nearly all that the site's say", () => {
  const poor = bare.flatMap(({ file, make }) => {
    const theirs = wordsOf(readFileSync(resolve(dir, file), "utf8"));
    const ours = wordsOf(make());
    const missing = [...theirs].filter((word) => !ours.has(word));
    return missing.length > 0.1 * theirs.size ? [`${file}: ${missing.length} of ${theirs.size} ${missing}`] : [];
  });
  expect(poor).toEqual([]);
});

/** The words and numbers that a page shows, charts among them. */
function wordsOf(html: string): Set<string> {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
  const text = main
    .replace(/<[^>]+>/g, " ")
    .replace(/&\w+;|&#\d+;/g, " ");
  return new Set(text.match(/[\p{L}\d]+(?:[.,]\d+)*/gu));
}
