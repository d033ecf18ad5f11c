import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { langs } from "../../src/text/lang.ts";
import type { Dictionary } from "../../src/text/say.ts";
import { chartWords } from "../../src/text/words/chart.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import {
  groupLedes,
  groupWords,
  guideWords,
  kindRanges,
  kindWords,
} from "../../src/text/words/guide.ts";
import { historyWords, revisionWords, tableWords } from "../../src/text/words/history.ts";
import { siteWords, topicWords } from "../../src/text/words/site.ts";
import { submitWords } from "../../src/text/words/submit.ts";
import { builtSite } from "../site.ts";
import { type BuiltPage, missing, readPages } from "./page.ts";
import { type DataFiles, readRecord } from "./record.ts";

let dir: string;
let pages: BuiltPage[];
let byPath: Map<string, BuiltPage>;
let record: DataFiles;

beforeAll(async () => {
  ({ dir } = await builtSite());
  pages = await readPages(dir);
  byPath = new Map(pages.map((page) => [page.path, page]));
  record = readRecord(join(root, "data"));
});

/** Says which pages are wrong, and how. */
function wrong(how: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => how(page).map((what) => `${page.path}: ${what}`));
}

test("every link leads to a page, and every fragment to a place on it", () => {
  let held = 0;
  const lost = wrong((page) =>
    page.links.flatMap(({ href }) => {
      if (/^https:\/\//.test(href)) return [];
      held++;
      const { pathname, hash } = new URL(href, `https://trang.vn${page.path}`);
      const to = byPath.get(pathname);
      if (!to) return existsSync(join(dir, pathname)) && !pathname.endsWith("/") ? [] : [href];
      const id = decodeURIComponent(hash.slice(1));
      return id === "" || to.ids.includes(id) ? [] : [href];
    }),
  );
  expect(lost).toEqual([]);
  expect(held).toBeGreaterThan(8000);
});

test("a link says where it leads", () => {
  expect(
    wrong(({ links }) =>
      links.flatMap(({ element, href, text }) =>
        element === "a" && (href === "" || text === "") ? [`${href} "${text}"`] : [],
      ),
    ),
  ).toEqual([]);
});

test("every page is reached from home, in either language", () => {
  for (const home of ["/", "/en/"]) {
    const reached = new Set([home]);
    for (const path of reached) {
      const links = byPath.get(path)?.links ?? [];
      for (const { element, href, hreflang } of links) {
        const { pathname } = new URL(href, `https://trang.vn${path}`);
        if (element === "a" && hreflang === "" && byPath.has(pathname)) reached.add(pathname);
      }
    }
    const own = pages.filter(
      ({ path, lang }) => path !== missing && (lang === "en") === (home !== "/"),
    );
    expect(own.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
  }
});

test("every page has its twin in the other language, and both say so", () => {
  expect(
    wrong((page) => {
      if (page.path === missing) return [];
      const twin = page.lang === "en" ? `/${page.place}` : `/en/${page.place}`;
      const named = page.links.filter(({ rel }) => rel === "alternate");
      const found = Object.fromEntries(named.map(({ hreflang, href }) => [hreflang, href]));
      const other = page.lang === "en" ? "vi" : "en";
      const shown = page.links.some(
        ({ element, href, hreflang }) => element === "a" && href === twin && hreflang === other,
      );
      const isRight = found[page.lang] === page.path && found[other] === twin && shown;
      return isRight && byPath.get(twin)?.lang === other ? [] : [twin];
    }),
  ).toEqual([]);
});

test("the language of a page is its address's", () => {
  expect(
    wrong(({ path, lang }) => ((lang === "en") === path.startsWith("/en/") ? [] : [lang])),
  ).toEqual([]);
});

test("an id stands once, and what names one finds it", () => {
  expect(
    wrong(({ ids, named }) => [
      ...ids.filter((id, i) => ids.indexOf(id) !== i),
      ...named.filter((id) => !ids.includes(id)),
    ]),
  ).toEqual([]);
});

test("no two pages of a language have one title, and each has a description", () => {
  for (const lang of langs) {
    const titles = pages.filter((page) => page.lang === lang).map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  }
  expect(wrong(({ description }) => (description.length > 20 ? [] : [description]))).toEqual([]);
});

test("headings begin with one of the first level and skip none", () => {
  expect(
    wrong(({ headings }) => {
      const first = headings.filter(({ level }) => level === 1).length;
      const skips = headings.filter(({ level, text }, i) => {
        const above = headings[i - 1]?.level ?? 0;
        return level > above + 1 || text === "";
      });
      return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map(({ text }) => text)];
    }),
  ).toEqual([]);
});

test("no page says what only a program would", () => {
  const odd =
    /\bundefined\b|\bNaN\b|\bnull\b|\[object|\{\w+\}|\bInfinity\b|Invalid Date|\d{4}-\d\d-\d\d/;
  expect(wrong(({ words }) => words.filter((text) => odd.test(text)))).toEqual([]);
});

test("a number and its unit never part at a line's end", () => {
  const units = [...record.units.values()].flatMap(({ vi, en }) => [vi, en]);
  const words = [...new Set(units)].filter((unit) => unit !== "%");
  // A commit's hash may end in digits before "ngày": a number stands alone.
  const parted = new RegExp(
    `(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)* (${words.join("|")})(?![\\p{L}\\d])`,
    "u",
  );
  // "Chưa qua 30 ngày" is part of a name, not a figure.
  const names = [...record.indicators.values()]
    .flatMap(({ vi, en }) => [vi, en].map((name) => name.split(/^\p{L}+ /u).at(-1) ?? name))
    .filter((name) => /\d/.test(name));
  const bare = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ""), text);
  expect(wrong(({ words }) => words.filter((text) => parted.test(bare(text))))).toEqual([]);
});

test("no word of the Vietnamese site stands on an English page", () => {
  const dictionaries: Dictionary[] = [
    ...[siteWords, topicWords, figureWords, chartWords],
    ...[historyWords, revisionWords, tableWords],
    ...[submitWords, guideWords, groupWords, groupLedes, kindWords, kindRanges],
  ];
  const entries = dictionaries.flatMap((dictionary) => Object.values(dictionary));
  const vietnamese = new Set(entries.filter(({ vi, en }) => vi !== en).map(({ vi }) => vi));
  expect(
    wrong(({ lang, own }) => (lang === "vi" ? [] : own.filter((text) => vietnamese.has(text)))),
  ).toEqual([]);
});

test("an English page is Vietnamese only in names, and where it says so", () => {
  const names = [...record.areas, ...record.indicators.values(), ...record.facts];
  const kept = [...new Set([...names.map(({ en }) => en), ...record.numbers])]
    .filter((name) => /[^ -~]/.test(name))
    .sort((a, b) => b.length - a.length);
  const letter = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
  expect(
    wrong(({ lang, own }) => {
      if (lang === "vi") return [];
      const left = own.map((text) => kept.reduce((rest, name) => rest.replaceAll(name, ""), text));
      return left.filter((text) => letter.test(text.normalize("NFC")));
    }),
  ).toEqual([]);
});
