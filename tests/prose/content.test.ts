import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkContent } from "../../src/prose/content.ts";
import { langs } from "../../src/text/lang.ts";
import { siteWords } from "../../src/text/words/site.ts";
import { changed, filesUnder } from "../rules/folder.ts";
import { prose, raw } from "./text.ts";

const content = filesUnder(fileURLToPath(new URL("../../content", import.meta.url)));
const codesOf = (files: Parameters<typeof checkContent>[0]) =>
  checkContent(files).map(({ code, file }) => `${code} ${file}`);

test("the project's own texts keep the subset", () => {
  expect(content.length).toBeGreaterThan(20);
  expect(checkContent(content)).toEqual([]);
});

test("the map's explanation stands where its link leads", () => {
  for (const lang of langs) {
    const about = content.find(({ path }) => path === `${lang}/gioi-thieu.mdx`);
    const text = new TextDecoder().decode(about?.bytes);
    expect(text).toContain(`\n## ${siteWords.whyTiles[lang]}\n`);
  }
});

test("each text stands in both languages", () => {
  const one = prose("Lời.", "vi/thang/2020-05.mdx");
  const other = prose("Words.", "en/thang/2020-05.mdx");
  expect(codesOf(changed(content, [one]))).toEqual(["van-thieu-ban-dich vi/thang/2020-05.mdx"]);
  expect(codesOf(changed(content, [one, other]))).toEqual([]);
});

test.each([
  "vi/thang/2020-13.mdx",
  "vi/a.md",
  "a.mdx",
  "vi/chi-tieu/a/b.mdx",
  "vi/A.mdx",
  "vi/huong-dan/loi.mdx",
  "x.png",
])("content has no place for %s", (path) => {
  expect(codesOf(changed(content, [prose("Lời.", path)]))).toEqual([`van-tep-la ${path}`]);
});

test("without its settings the content is none", () => {
  expect(codesOf(changed(content, [], ["site.json"]))).toEqual(["van-cai-dat site.json"]);
  expect(codesOf(changed(content, [raw("{}\n", "site.json")]))).toContain("van-cai-dat site.json");
});
