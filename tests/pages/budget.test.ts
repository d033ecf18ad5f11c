import { createHash } from "node:crypto";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { weigh } from "../../src/disk.ts";
import { builtSite } from "../site.ts";
import { firstTrip, site as most, mostOf, whole } from "./budgets.ts";
import { type BuiltPage, readPages } from "./page.ts";

const firstVisit = 75_000;
const heaviestPicture = 60_000;

const isSmall = ({ place }: BuiltPage) => mostOf(place) === firstTrip;

let dir: string;
let pages: BuiltPage[];
let weights: Map<string, Buffer>;

beforeAll(async () => {
  ({ dir } = await builtSite());
  pages = await readPages(dir);
  weights = new Map(pages.map(({ path, html }) => [path, gzipSync(html, { level: 9 })]));
});

const weight = ({ path }: BuiltPage) => weights.get(path)?.length ?? Number.POSITIVE_INFINITY;

test("home, areas, charts and months of an area come with the first round trip", () => {
  const held = pages.filter(isSmall);
  expect(held.length).toBeGreaterThan(250);
  expect(held.filter((page) => weight(page) > firstTrip).map(({ path }) => path)).toEqual([]);
});

test("every other page is light, and its finding, key figures and first chart come first", () => {
  const held = pages.filter((page) => !isSmall(page));
  expect(held.length).toBeGreaterThan(50);
  for (const page of held) {
    const packed = weights.get(page.path) ?? Buffer.alloc(0);
    expect(packed.length, page.path).toBeLessThanOrEqual(whole);
    const first = gunzipSync(packed.subarray(0, firstTrip), {
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString("utf8");
    const all = page.html.toString("utf8");
    // The end of the first of each, where the page has one; a chart with both of its drawings.
    for (const part of [/<\/h1>/, /class="kpis".*?<\/ul>/s, /<figure>.*?<\/svg>.*?<\/svg>/s]) {
      const end = part.exec(all);
      if (end)
        expect(first.length, `${page.path} ${part}`).toBeGreaterThan(end.index + end[0].length);
    }
  }
});

test("a first visit, its fonts included, is light", () => {
  const fonts = globSync("_astro/**/*.woff2", { cwd: dir });
  expect(fonts.length).toBe(2);
  const others = [...fonts, "icon.svg"].map((file) => statSync(join(dir, file)).size);
  const heaviest = Math.max(...pages.map(weight));
  expect(heaviest + others.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(firstVisit);
});

/** The one page that a script makes more of. */
const submit = "gui-so-lieu/";
const script = /^<script type="module" src="\/_astro\/[\w.-]+\.js"><\/script>$/;

test("a page carries all it needs: no script, no file but fonts, icon and pictures, no other host", () => {
  for (const page of pages) {
    const isSubmit = page.place === submit;
    expect(page.forbidden.length, page.path).toBe(isSubmit ? 1 : 0);
    if (isSubmit) expect(page.forbidden[0]).toMatch(script);
    const own = isSubmit
      ? /^\/(_astro\/fonts\/[\w-]+\.woff2|_astro\/[\w.-]+\.js|icon\.svg)$|^\/(en\/)?([\w+-]+\/)*$/
      : /^\/(_astro\/fonts\/[\w-]+\.woff2|icon\.svg|anh\/[\w/-]+\.webp)$|^\/(en\/)?([\w+-]+\/)*$/;
    expect(
      page.loads.filter((address) => !own.test(address)),
      page.path,
    ).toEqual([]);
    const addresses = page.html.toString("utf8").match(/url\((?!"?\/_astro\/)[^)]*\)|@import/g);
    expect(addresses, page.path).toBeNull();
  }
});

test("pictures wait to be seen, have their room before they come, and are light", () => {
  const shown = pages.flatMap(({ html }) => html.toString("utf8").match(/<img\b[^>]*>/g) ?? []);
  expect(shown.length).toBeGreaterThan(0);
  for (const picture of shown) {
    expect(picture).toMatch(/ alt="[^"]{20,}" width="\d+" height="\d+" loading="lazy"/);
    const [, file = ""] = / src="\/([^"]+)"/.exec(picture) ?? [];
    expect(statSync(join(dir, file)).size, file).toBeLessThan(heaviestPicture);
  }
});

test("the content security policy lets nothing be sent anywhere", () => {
  for (const { path, csp } of pages) {
    expect(csp, path).toContain("connect-src 'self'");
    expect(csp, path).toContain("form-action 'none'");
  }
});

test("the content security policy allows exactly the page's own styles", () => {
  for (const { path, csp, styles } of pages) {
    expect(csp, path).not.toMatch(/unsafe-|\*|data:|https?:/);
    expect(csp, path).toContain("script-src 'self'");
    expect(styles.length, path).toBeGreaterThan(0);
    const hashes = styles.map((style) => createHash("sha256").update(style).digest("base64"));
    const allowed = [...csp.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    expect(allowed.sort(), path).toEqual(hashes.sort());
  }
});

test("the whole site is small", () => {
  const { files, bytes } = weigh(dir);
  const sizes = pages.map(weight).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  process.stdout.write(
    `${pages.length} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ` +
      `a page packed: ${sizes[0]} to ${sizes.at(-1)} B, in the middle ${middle} B\n`,
  );
  expect(bytes / pages.length).toBeLessThan(most.bytes / most.pages);
});
