import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { expectAccessible } from "../browser/axe.ts";
import { launchBrowser } from "../browser/launch.ts";
import { changedSite, grownSite, type Site } from "../site.ts";

let changed: Site;
let grown: Site;
/** Versions of the changed site: those that no longer stand, and those that lead on. */
let [frozen, forwards]: [string[], string[]] = [[], []];

const read = ({ dir }: Site, path: string) => readFileSync(join(dir, path));
const rate = "bieu-do/tieu-chi-binh-quan";

beforeAll(async () => {
  [changed, grown] = await Promise.all([changedSite(), grownSite()]);
  const all = globSync("**/v[0-9]*/index.html", { cwd: changed.dir }).sort();
  // An old name's lead to the name of today.
  const own = all.filter((path) => !path.includes("huyen-cu"));
  const leads = (path: string) => read(changed, path).includes('http-equiv="refresh"');
  frozen = own.filter((path) => !leads(path));
  forwards = own.filter(leads);
});

test("ten commits later each version is the same to the byte", () => {
  expect(frozen.length).toBeGreaterThan(15);
  for (const path of frozen) {
    expect(read(grown, path).equals(read(changed, path)), path).toBe(true);
  }
  // What those commits changed has more versions: the newest of before stands still from then on.
  const path = `${rate}/2024-11/v2/index.html`;
  expect(forwards).toContain(path);
  expect(read(grown, path).includes('http-equiv="refresh"')).toBe(false);
});

test("a version shows what was released, each with the day on which it ended", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ javaScriptEnabled: false });
  const rowOf = async (version: number) => {
    await page.goto(`${grown.url}${rate}/2024-11/v${version}/`);
    const row = page.locator("article[lang=vi] tr", { hasText: "Đức Thọ" });
    const said = await page.locator(".frozen").first().innerText();
    return [await row.locator("td").first().innerText(), said] as const;
  };
  const [first, said] = await rowOf(1);
  expect(first).toBe("20,0");
  expect(said).toContain("Phiên bản 1. Các con số đúng như khi công bố ngày 25/11/2024.");
  expect(said).toContain("bản này không còn hiệu lực: 1 con số");
  expect((await rowOf(2))[0]).toBe("17,5");
  expect((await rowOf(3))[0]).toBe("10,5");
  await browser.close();
});

test("a version's own command gives the checksum that it is cited with", () => {
  const told = frozen.map((path) => {
    const html = read(grown, path).toString();
    const [, checksum] = /mã kiểm ([0-9a-f]{16})/.exec(html) ?? [];
    const [, command = ""] = /<code>(npm run [^<]+)<\/code>/.exec(html) ?? [];
    const isUnread = html.includes("có chỗ nay không đọc được");
    return { path, checksum, isUnread, command: command.replaceAll("&#39;", "'") };
  });
  // One of each kind of page is enough: they take a second each.
  const kinds = [/^bieu-do\/[^/]+\/\d/, /^bieu-do\/[^/]+\/[a-z]/, /^thang\//];
  for (const kind of kinds) {
    const one = told.find(({ path }) => kind.test(path));
    if (!one) throw new Error(`no version of ${kind}`);
    const history = `"${process.execPath}" src/cli/history.ts --data "${grown.data}"`;
    const command = one.command.replace("npm run -s history --", history);
    const said = execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
    expect(said.slice(0, 16), one.path).toBe(one.checksum);
  }
  // What can't all be read has none, and says why.
  const unread = told.filter(({ isUnread }) => isUnread);
  expect(unread.length).toBeGreaterThan(0);
  expect(told.filter(({ checksum }) => !checksum)).toEqual(unread);
});

test("the version that stands leads to its page, and says so without a browser's help", () => {
  expect(forwards.length).toBeGreaterThan(300);
  for (const path of forwards) {
    const html = read(changed, path).toString();
    const to = `/${path.replace(/v\d+\/index\.html$/, "")}`;
    expect(html, path).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html, path).toContain(`<link rel="canonical" href="https://xa.vn${to}">`);
    expect(html, path).toContain(`<a href="${to}">`);
    expect(html.length, path).toBeLessThan(1500);
  }
});

test("what had another name is found below it, in either language", () => {
  const places = ["dia-phuong/", "thang/2024-11/", `${rate}/`, `en/${rate}/`];
  const all = [...places.map((place) => [place, ""]), [`${rate}/`, "v1/"]] as const;
  for (const [place, end] of all) {
    const html = read(changed, `${place}huyen-cu/${end}index.html`).toString();
    const to = `/${place}huyen-duc-tho/${end}`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<a href="${to}">Xem ở địa chỉ mới</a>`);
    expect(html).toContain(`<a href="${to}">Go to the new address</a>`);
    expect(read(changed, `${to.slice(1)}index.html`).length).toBeGreaterThan(500);
  }
});

test("a version is as light as its page, carries nothing that could move, and names the page", () => {
  for (const path of frozen) {
    const html = read(changed, path);
    const most = path.startsWith("thang/") ? 40_000 : 14_336;
    expect(gzipSync(html, { level: 9 }).length, path).toBeLessThanOrEqual(most);
    const text = html.toString();
    expect(text, path).not.toMatch(/<nav|class="top"|Dựng từ bản|<script/);
    const current = `https://xa.vn/${path.replace(/v\d+\/index\.html$/, "")}`;
    expect(text, path).toContain(`<link rel="canonical" href="${current}">`);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    expect(text, path).toContain("SỐ LIỆU MÔ PHỎNG");
  }
});

test("from a revised number to its correction, its old version and back, without a script", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${changed.url}thang/2024-11/`);
  const table = page.locator("details", { has: page.locator('a.rev[href*="huyen-duc-tho"]') });
  await table.first().locator("summary").click();
  await table.first().locator('a.rev[href*="huyen-duc-tho"]').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/dinh-chinh/2025/");
  const target = page.locator("tr:target");
  expect(await target.innerText()).toContain("không nêu lý do");
  await target.locator('a[href$="/2024-11/v1/"]').first().click();
  expect(new URL(page.url()).pathname).toBe(`/${rate}/2024-11/v1/`);
  await page.getByRole("link", { name: "Xem bản hiện hành" }).click();
  expect(new URL(page.url()).pathname).toBe(`/${rate}/2024-11/`);
  await page.getByRole("link", { name: "Phiên bản 1" }).click();
  expect(new URL(page.url()).pathname).toBe(`/${rate}/2024-11/v1/`);
  await page.getByRole("link", { name: "Xem số nào đã sửa, vì sao" }).click();
  expect(new URL(page.url()).pathname).toBe("/dinh-chinh/2025/");
  await browser.close();
});

test("axe finds nothing against a version", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce" });
  for (const path of [`${rate}/2024-11/v1/`, "thang/2024-11/v1/", `${rate}/2024-11/`]) {
    await expectAccessible(page, changed.url + path);
  }
  await browser.close();
});

test("a key figure's mark leads to its reason, the rest of its card to the indicator", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${changed.url}thang/2024-12/`);
  const card = page.locator(".kpis li", { has: page.locator("a.rev") });
  await card.click();
  expect(new URL(page.url()).pathname).toMatch(/^\/chi-tieu\/[\w-]+\/$/);
  await page.goBack();
  await card.locator("a.rev").click();
  expect(new URL(page.url()).pathname).toBe("/dinh-chinh/2025/");
  expect(await page.locator("tr:target").count()).toBe(1);
  await browser.close();
});

test("a mark is large enough for a finger, and moves nothing for that", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  for (const path of ["thang/2024-12/", `en/${rate}/2024-11/`]) {
    await page.goto(changed.url + path);
    const marks = await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
      return [...document.querySelectorAll("a.rev")].map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(mark);
        const gap = text.getBoundingClientRect().left - mark.getBoundingClientRect().left;
        return { width, height, moved: gap + Number.parseFloat(getComputedStyle(mark).marginLeft) };
      });
    });
    expect(marks.length, path).toBeGreaterThan(0);
    for (const { width, height, moved } of marks) {
      expect(Math.min(width, height), path).toBeGreaterThanOrEqual(24);
      expect(moved, path).toBeLessThan(4);
    }
  }
  await browser.close();
});
