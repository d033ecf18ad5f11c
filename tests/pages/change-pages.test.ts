import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { expectAccessible } from "../browser/axe.ts";
import { launchBrowser } from "../browser/launch.ts";
import { author } from "../ground/written-history.ts";
import { changedSite, generatedSite } from "../site.ts";
import { type BuiltPage, readPages } from "./page.ts";

let dir: string;
let pages: Map<string, BuiltPage>;
let hashes: string[];

beforeAll(async () => {
  const site = await changedSite();
  dir = site.dir;
  const log = execFileSync("git", ["log", "--format=%H"], { cwd: site.data, encoding: "utf8" });
  hashes = log.trim().split("\n").reverse();
  const isHeld = (path: string) => /^\/(en\/)?((phien-ban|dinh-chinh)\/(\d+\/)?)?$/.test(path);
  const read = await readPages(dir, isHeld);
  pages = new Map(read.map((page) => [page.path, page]));
});

const the = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no ${path}`);
  return page;
};
const texts = (path: string) => the(path).texts.join(" ");

test("each log has a page of the newest year and one of each, in both languages", () => {
  const logs = ["", "2024/", "2025/"].flatMap((year) => [
    `phien-ban/${year}`,
    `dinh-chinh/${year}`,
  ]);
  const wanted = ["", ...logs].flatMap((path) => [`/${path}`, `/en/${path}`]);
  expect([...pages.keys()].sort()).toEqual(wanted.sort());
  for (const page of pages.values()) {
    expect(gzipSync(page.html, { level: 9 }).length, page.path).toBeLessThan(14_336);
    expect(page.forbidden, page.path).toEqual([]);
    expect(page.ids.length, page.path).toBe(new Set(page.ids).size);
  }
});

test("the versions tell what happened on which day, and which commit holds it", () => {
  const said = texts("/phien-ban/");
  expect(said).toMatch(new RegExp(`cập nhật ${hashes.length}\\s+lần`));
  expect(said).toMatch(
    /20\/2\/2025 .*đã công bố, nay 1 số bị bỏ.*Không đọc được Có 1 chỗ trong tệp/,
  );
  expect(said).toMatch(/Lệch ngày Đồng hồ của máy ghi số liệu bị sai \(ngày 3\/3\/2035\)/);
  expect(said).toContain(hashes.at(-1)?.slice(0, 7));
  expect(texts("/en/phien-ban/2024/")).toMatch(/Released : December 2024|Released: December 2024/);
});

test("the corrections tell old, new, difference and reason, and what git doesn't show", () => {
  const rows = the("/dinh-chinh/2025/").tables.flatMap(({ rows: own }) => own);
  const silent = rows.find(
    ([name]) => name?.text.includes("Đức Thọ") && !name.small.includes("lũy"),
  );
  expect(silent?.slice(1).map(({ text }) => text)).toEqual([
    ...["20,0\u00a0tiêu chí", "17,5\u00a0tiêu chí", "−2,5\u00a0tiêu chí (12,5%)"],
    "không nêu lý do",
  ]);
  const told = the("/dinh-chinh/2024/").tables.flatMap(({ rows: own }) => own);
  const typed = told.find(([, old]) => old?.text === "1\u00a0tiêu chí");
  expect(typed?.at(-1)?.text).toBe("Đổi phương pháp");
  expect(typed?.at(-1)?.small).toContain("lịch sử git không cho thấy số cũ");
  expect(texts("/dinh-chinh/2025/")).toMatch(
    /6 trong 943 số đã công bố được sửa, trong đó 2 số không nêu/,
  );
});

test("what leads to a correction finds its row", () => {
  let held = 0;
  for (const { path, links } of pages.values()) {
    for (const { href } of links) {
      const { pathname, hash } = new URL(href, `https://xa.vn${path}`);
      if (!pathname.includes("/dinh-chinh/") || hash === "") continue;
      held++;
      expect(the(pathname).ids, href).toContain(decodeURIComponent(hash.slice(1)));
    }
  }
  expect(held).toBeGreaterThan(10);
});

test("home leads to the corrections, and an old version is linked only where there is one", () => {
  expect(the("/").links.map(({ href }) => href)).toContain("/dinh-chinh/");
  const old = [...pages.values()].flatMap(({ links }) =>
    links.filter(({ href }) => /\/v\d+\/$/.test(href)),
  );
  expect(old.length).toBeGreaterThan(20);
  const lost = old.filter(({ href }) => !existsSync(join(dir, href, "index.html")));
  expect(lost.map(({ href }) => href)).toEqual([]);
  const versions = the("/dinh-chinh/2025/").links.flatMap(
    ({ href }) => /\/v\d+\/$/.exec(href) ?? [],
  );
  expect(new Set(versions)).toEqual(new Set(["/v1/", "/v2/", "/v3/"]));
});

test("the feeds are well formed, of the data's own days, and found from the pages", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [log, title, place] of [
    ["phien-ban", "Công bố số liệu", /^https:\/\/xa\.vn\/(thang|nam)\//],
    ["en/phien-ban", "Releases of data", /^https:\/\/xa\.vn\/en\/(thang|nam)\//],
    ["dinh-chinh", "Đính chính số liệu", /^https:\/\/xa\.vn\/dinh-chinh\/\d{4}\/#/],
    ["en/dinh-chinh", "Corrections of data", /^https:\/\/xa\.vn\/en\/dinh-chinh\/\d{4}\/#/],
  ] as const) {
    const heads = the(`/${log}/`).links.filter(({ element }) => element === "link");
    const files = ["atom.xml", "feed.json"].map((file) => `/${log}/${file}`);
    expect(heads.map(({ href }) => href)).toEqual(expect.arrayContaining(files));
    const shown = the(`/${log}/`).links.filter(({ element }) => element === "a");
    expect(shown.map(({ href }) => href)).toEqual(expect.arrayContaining(files));
    const [atom = "", json = ""] = files.map((file) => readFileSync(join(dir, file), "utf8"));
    const entries = await page.evaluate((text) => {
      const doc = new DOMParser().parseFromString(text, "application/xml");
      if (doc.querySelector("parsererror")) return [];
      return [...doc.querySelectorAll("entry")].map((entry) =>
        ["id", "updated"].map((name) => entry.querySelector(name)?.textContent ?? ""),
      );
    }, atom);
    const items = (JSON.parse(json) as { items: { id: string; date_modified: string }[] }).items;
    expect(items.map((item) => [item.id, item.date_modified])).toEqual(entries);
    expect(new Set(entries.map(([id]) => id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(2);
    for (const [id] of entries) expect(id).toMatch(place);
    const days = entries.map(([, day]) => day ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    expect(days[0] ?? "").toMatch(/^2025-/);
    expect(JSON.parse(json).title).toContain("SỐ LIỆU MÔ PHỎNG");
    expect(JSON.parse(json).title).toMatch(new RegExp(`: ${title}$`));
  }
  await browser.close();
});

test("axe finds nothing against them", async () => {
  const [served, browser] = await Promise.all([serve(dir, 0), launchBrowser()]);
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
  for (const path of ["phien-ban/", "dinh-chinh/", "en/dinh-chinh/2024/"]) {
    await expectAccessible(page, served.url + path);
  }
  await browser.close();
  await served.close();
});

test("a site without history or address says so, and feeds nobody", async () => {
  const generated = await generatedSite();
  const html = (path: string) => readFileSync(join(generated.dir, path, "index.html"), "utf8");
  expect(html("phien-ban")).toMatch(/<h1>Không kể được .* không có lịch sử git/);
  expect(html("phien-ban")).toContain("cơ quan quản trị cần dựng lại từ kho đầy đủ");
  expect(html("phien-ban")).not.toMatch(/git (clone|fetch)/);
  expect(html("dinh-chinh")).toContain("chỉ kể những lần sửa ghi trong bảng đính chính");
  const corrections = html("dinh-chinh").replace(/<[^>]+>/g, "");
  expect(corrections).toMatch(/Năm 2025, bảng đính chính ghi \d+ trong [\d.]+ số/);
  expect(corrections).not.toMatch(/phiên bản trước của trang|số không nêu lý do|lý do đều/);
  const month = html("thang/2024-12").replace(/<[^>]+>/g, "");
  expect(month).toMatch(/Dẫn nguồn: [^.]*“[^”]*”, không rõ phiên bản\./);
  expect(month).toMatch(/Đã công bố\s+ngày \d/);
  expect(html("dinh-chinh")).toMatch(/<tr id="[\w-]+\.2024-12\.[\w-]+\.value\.2025-01-10">/);
  expect(globSync("{phien-ban,dinh-chinh}/*.*", { cwd: generated.dir })).toEqual([
    "dinh-chinh/index.html",
    "phien-ban/index.html",
  ]);
  expect(html("phien-ban")).not.toContain("atom.xml");
});

test("nobody's name or address stands anywhere in the site", () => {
  const [, name = "", address = ""] = /^(.*) <(.*)>$/.exec(author) ?? [];
  const files = globSync("**/*.{html,json,xml,svg,js,css,txt}", { cwd: dir });
  expect(files.length).toBeGreaterThan(1000);
  const found = files.filter((file) => {
    const text = readFileSync(join(dir, file), "utf8");
    return text.includes(name) || text.includes(address);
  });
  expect(found).toEqual([]);
});
