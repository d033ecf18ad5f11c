import { execFileSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { dictionary } from "../../src/data/dictionary.ts";
import { intakeHelpPages } from "../../src/intake/problems/help-pages.ts";
import { readWorkbook } from "../../src/intake/read.ts";
import { helpPages } from "../../src/rules/help-pages.ts";
import { testFolder, write } from "../cli/folder.ts";
import { endlessXls } from "../intake/endless.ts";
import { type Sketch, workbook } from "../intake/sketch.ts";
import { builtSite } from "../site.ts";
import { launchBrowser } from "./launch.ts";
import { sticksOut, tooSmall } from "./seen.ts";

/*
 * Handing in as a reader does it, in a real browser, from a broken sheet to a file that the
 * project's own check passes.
 */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let page: Page;
let url: string;
let dir: string;
/** What the browser complained of, and where else than to the site it went. */
let complaints: string[];

beforeAll(async () => {
  [{ url, dir }, browser] = await Promise.all([builtSite(), launchBrowser()]);
});
afterAll(() => browser.close());

beforeEach(async () => {
  complaints = [];
  page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  page.on("console", (said) => complaints.push(said.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !to.startsWith("blob:")) complaints.push(`asks ${to}`);
    if (request.method() !== "GET") complaints.push(`${request.method()} ${to}`);
  });
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Opens the page and chooses whose month it is. */
async function open(reporter = "huyen-can-loc", path = "gui-so-lieu/"): Promise<void> {
  await page.goto(url + path);
  await page.selectOption("#nam", "2020");
  await page.selectOption("#thang", "5");
  await page.selectOption("#don-vi", reporter);
}

/** Drops a file on the page, as a hand does. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, letters]) => {
      const made = new DataTransfer();
      const own = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      made.items.add(new File([own], file));
      return made;
    },
    [name, Buffer.from(bytes).toString("latin1")] as const,
  );
  await page.dispatchEvent("#tha", "drop", { dataTransfer: data });
}

/** Waits until the page says something. */
async function says(text: string): Promise<void> {
  await page.locator("#tin", { hasText: text }).waitFor();
}

async function downloaded(download: Promise<Download>): Promise<Buffer> {
  return readFileSync(await (await download).path());
}

function save(name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  return page
    .getByRole("link", { name })
    .click()
    .then(() => downloaded(download));
}

const broken: Sketch = {
  name: "Số liệu",
  rows: [
    ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế"],
    [1, "Đường giao thông nông thôn", "km", 3.25, 10.2],
    [2, "Rãnh thoát nước", "km", { t: "e", v: 7 }, null],
    [3, "Xi măng đã nhận", "tấn", "5.666", null],
  ],
};

test("a broken sheet is mended on the page, and what it gives passes the check", async () => {
  await open();
  await drop("cần lộc.xlsx", workbook([broken]));
  await says("còn 2 chỗ");
  const marked = page.locator("#trang-tinh td.marked");
  expect(await marked.allTextContents()).toEqual(["#DIV/0!1", "5.6662"]);
  expect(await page.locator("#xem").isVisible()).toBe(false);

  await page.getByRole("button", { name: "Ô D3" }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("#DIV/0!1");
  await page.getByLabel("Gõ lại ô D3").fill("1,5");
  await page.getByLabel("Gõ lại ô D3").press("Enter");
  await says("còn 1 chỗ");
  await page.getByRole("button", { name: "5666", exact: true }).click();
  await says("không còn chỗ nào cần sửa");

  expect(await page.textContent("#se-hien")).toContain("3,25\u00a0km");
  const row = page.locator("#se-hien tbody tr", { hasText: "Đường giao thông" });
  expect(await row.locator("td").allTextContents()).toEqual(["3,25", "6,95", "10,2", "…", "km"]);

  const csv = await save("huyen-can-loc.csv");
  expect(csv.toString("utf8").split("\n").slice(1, -1)).toEqual([
    "huyen-can-loc,duong-giao-thong,km,3.25,10.2,,,,,,",
    "huyen-can-loc,ranh-thoat-nuoc,km,1.5,,,,,,,",
    "huyen-can-loc,xi-mang,tan,5666,,,,,,,",
  ]);
  const receipt = (await save("bien-nhan")).toString("utf8");
  expect(receipt).toContain("Số liệu!D3: “#DIV/0!” → “1,5”");
  expect(receipt).toContain("Số liệu!D4: 5666");
  expect(receipt).toMatch(/0 ô bị từ chối/);

  const data = join(testFolder(), "data");
  cpSync(resolve(root, "data"), data, { recursive: true });
  // As the office does it with what came by e-mail. A command throws where it ends with anything but 0.
  const sent = join(data, "../huyen-can-loc.csv");
  write(sent, csv.toString("utf8"));
  const [, options = ""] = /npm run import -- huyen-can-loc\.csv (.+)$/m.exec(receipt) ?? [];
  const filled = options
    .replace("NĂM-THÁNG-NGÀY", "2020-05-18")
    .replace("MÃ", "van-phong-dieu-phoi");
  const enter = [resolve(root, "src/cli/import.ts"), "--data", data, sent, ...filled.split(" ")];
  execFileSync(process.execPath, enter);
  expect(readFileSync(join(data, "figures/2020-05/huyen-can-loc.csv"))).toEqual(csv);
  expect(readFileSync(join(data, "submissions.csv"), "utf8")).toContain(
    "2020-05,huyen-can-loc,2020-05-18,van-phong-dieu-phoi,",
  );
  const check = resolve(root, "src/cli/check.ts");
  const said = execFileSync(process.execPath, [check, "--data", data, "--format", "json"]);
  expect(JSON.parse(said.toString("utf8")).ok).toBe(true);
});

test("what was decided is undone, and outlives a reload", async () => {
  await open();
  await drop("a.xlsx", workbook([broken]));
  await says("còn 2 chỗ");
  await page.getByRole("button", { name: "5666", exact: true }).click();
  await says("còn 1 chỗ");
  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  await says("còn 1 chỗ");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await says("còn 2 chỗ");
});

test("cells are pasted as a spreadsheet copies them", async () => {
  await open();
  await page.getByText("hoặc dán các ô").click();
  const cells = "TT\tChỉ tiêu\tĐVT\tTrong tháng\tLũy kế\n1\tRãnh thoát nước\tkm\t1,25\t\n";
  await page.getByLabel("Các ô đã chép").fill(cells);
  await page.getByRole("button", { name: "Kiểm tra các ô đã dán" }).click();
  await says("không còn chỗ nào cần sửa");
  const csv = (await save("huyen-can-loc.csv")).toString("utf8");
  expect(csv).toContain("huyen-can-loc,ranh-thoat-nuoc,km,1.25,");
});

test.each([
  ["a PDF", "báo cáo.pdf", Buffer.from("%PDF-1.7 x"), "khong-phai-bang-tinh"],
  ["an archive cut short", "a.xlsx", workbook([broken]).subarray(0, 900), "bang-tinh-hong"],
  ["an empty file", "a.csv", new Uint8Array(), "tep-trong"],
  [
    "another month's report",
    "tháng 4.xlsx",
    readFileSync(resolve(root, "tests/intake/april.xlsx")),
    "ky-khac",
  ],
])("%s is refused in words, with nothing to hand in", async (_, name, bytes, code) => {
  await open("van-phong-dieu-phoi");
  await drop(name, bytes);
  await says("cần bạn quyết định");
  const links = await page
    .locator("#danh-sach h3 a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toContain(`/huong-dan/loi/${code}/`);
  expect(await page.locator("#nop").isVisible()).toBe(false);
});

test("a file whose reading doesn't end is refused in time, and the page goes on", async () => {
  await page.clock.install();
  await open();
  const reader = page.waitForEvent("requestfinished", (asked) => /spreadsheet/.test(asked.url()));
  await drop("hỏng.xls", endlessXls());
  await reader;
  const said = async () => {
    await page.clock.runFor(10_000);
    return page.textContent("#tin");
  };
  await expect
    .poll(said, { interval: 500, timeout: 60_000 })
    .toContain("còn 1 chỗ cần bạn quyết định");
  expect(await page.textContent("#danh-sach")).toContain("quá 30 giây vẫn chưa xong");
  const link = page.locator("#danh-sach h3 a");
  expect(await link.getAttribute("href")).toBe("/huong-dan/loi/bang-tinh-hong/");
  await drop("a.xlsx", workbook([broken]));
  await says("còn 2 chỗ");
  // SheetJS says in the console what it doesn't know of a file.
  complaints = complaints.filter((said) => !said.startsWith("Missing Info for XLS Record"));
});

test("a file above twenty megabytes isn't even read", async () => {
  await open();
  await page.setInputFiles("#tep", {
    name: "to.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.alloc(20_000_001),
  });
  await says("nặng 21 MB");
});

test("the form of the month comes filled with the reporter's indicators, and is read again", async () => {
  await open();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải mẫu Excel" }).click();
  expect((await download).suggestedFilename()).toBe("2020-05-huyen-can-loc.xlsx");
  const bytes = new Uint8Array(await downloaded(download));
  const book = await readWorkbook("a.xlsx", bytes, new Set());
  if ("code" in book) throw new Error(book.code);
  const texts = book.sheets[0]?.rows.flat().map(({ text }) => text) ?? [];
  expect(texts).toContain("huyen-can-loc");
  expect(texts).toContain("Đường giao thông nông thôn");
  await drop("mẫu.xlsx", bytes);
  await says("chỗ cần bạn quyết định");
  expect(await page.textContent("#danh-sach")).toContain("Không có số nào");
});

test("with a repository and an address, figures are opened there, and nothing is sent", async () => {
  await page.route("**/gui-so-lieu/", async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/data-repository(="")?/, 'data-repository="https://github.com/van-phong/so-lieu"')
      .replace(/data-email(="")?/, 'data-email="van-phong@example.org"');
    await route.fulfill({ response: answer, body: html });
  });
  await open();
  await drop("a.csv", Buffer.from("TT;Chỉ tiêu;ĐVT;Trong tháng\n1;Rãnh thoát nước;km;1,25\n"));
  await says("không còn chỗ nào cần sửa");
  const github = await page.getByRole("link", { name: "Mở trên GitHub" }).getAttribute("href");
  const { origin, pathname, searchParams } = new URL(github ?? "");
  expect([origin, pathname]).toEqual(["https://github.com", "/van-phong/so-lieu/new/main"]);
  expect(searchParams.get("filename")).toBe("data/figures/2020-05/huyen-can-loc.csv");
  expect(searchParams.get("value")).toContain("huyen-can-loc,ranh-thoat-nuoc,km,1.25,");
  const mail = await page.getByRole("link", { name: "Mở thư soạn sẵn" }).getAttribute("href");
  expect(new URL(mail ?? "").searchParams.get("body")).toContain("huyen-can-loc.csv");
});

test("a released figure that changes is handed in with its reason in the receipt", async () => {
  await open("van-phong-dieu-phoi");
  await page.selectOption("#thang", "4");
  const rows = "1;Đường giao thông nông thôn;km;18,97;28,67\n";
  await drop("a.csv", Buffer.from(`TT;Chỉ tiêu;ĐVT;Trong tháng;Lũy kế\n${rows}`));
  await says("1 con số khác thường cần ghi lý do");
  expect(await page.textContent("#cach-nop")).toContain("Còn 1 con số khác thường");
  await page.getByLabel("Nếu số đúng, ghi lý do").fill("Cộng sót một xã");
  await page.getByLabel("Nếu số đúng, ghi lý do").press("Enter");
  await says("không còn chỗ nào cần sửa");
  expect(await page.textContent("#cach-nop")).not.toContain("Còn 1 con số");
  expect(await page.textContent("#se-hien")).toContain("đang công bố: 18,96");
  const receipt = (await save("bien-nhan")).toString("utf8");
  expect(receipt).toContain("Lý do: Cộng sót một xã");
  expect(receipt).toContain("2020-04,tinh-ha-tinh,duong-giao-thong,value,18.96,18.97");
});

test("a month that hasn't begun by the reader's clock can't be handed in", async () => {
  await page.clock.setFixedTime("2020-05-20T08:00:00");
  await open();
  await page.selectOption("#thang", "6");
  await drop("a.csv", Buffer.from("TT;Chỉ tiêu;ĐVT;Trong tháng\n1;Rãnh thoát nước;km;1,25\n"));
  await says("còn 1 chỗ");
  expect(await page.textContent("#danh-sach")).toContain("kỳ bắt đầu ngày 1/6/2020, sau hôm nay");
  expect(await page.locator("#nop").isVisible()).toBe(false);
  await page.selectOption("#thang", "5");
  await says("không còn chỗ nào cần sửa");
});

test("without the site the page says so, keeps what was done, and tries again", async () => {
  await open();
  await page.route("**/intake*.js", (route) => route.abort());
  await page.route("**/du-lieu/**", (route) => route.abort());
  await drop("a.xlsx", workbook([broken]));
  // First the data fails, then a part of the script.
  for (const path of ["**/du-lieu/**", "**/intake*.js"]) {
    await says("Không tải được");
    await page.unroute(path);
    await page.getByRole("button", { name: "Thử lại" }).click();
  }
  await says("còn 2 chỗ");
  // The browser itself tells what it couldn't load.
  complaints = complaints.filter((said) => !said.includes("ERR_FAILED"));
});

test("without JavaScript the page says what to do instead", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${url}gui-so-lieu/`);
  expect(await plain.locator("#nop-so-lieu").isVisible()).toBe(false);
  expect(await plain.textContent("main")).toContain("Gửi tệp Excel hoặc CSV đã điền");
  await context.close();
});

test("in English too, what a figure is asked for stays Vietnamese and says so", async () => {
  await open("huyen-can-loc", "en/gui-so-lieu/");
  await drop("a.xlsx", workbook([broken]));
  await says("2 places need your decision");
  expect(await page.locator(".card p").first().getAttribute("lang")).toBe("vi");
  const href = await page.locator("#danh-sach h3 a").first().getAttribute("href");
  expect(href).toBe("/en/huong-dan/loi/o-loi/");
});

test("axe finds nothing against any state, which all fit a phone", async () => {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  const before = page;
  page = await context.newPage();
  await open();
  await page.evaluate(axe);
  const look = async (state: string) => {
    for (const [colorScheme, width] of [
      ["light", 320],
      ["dark", 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await page.evaluate(() =>
        window.axe.run({ resultTypes: ["violations"] }),
      );
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
      );
      expect(found, `${state}, ${colorScheme}`).toEqual([]);
      const { width: wide, elements } = await page.evaluate(sticksOut);
      expect(wide, `${state}: ${elements[0]}`).toBeLessThanOrEqual(width);
      expect(await page.evaluate(tooSmall), state).toEqual([]);
    }
  };
  await look("before a file");
  await drop("a.xlsx", workbook([broken]));
  await says("còn 2 chỗ");
  await look("problems");
  await page.getByLabel("Gõ lại ô D3").fill("1,5");
  await page.getByLabel("Gõ lại ô D3").press("Enter");
  await says("còn 1 chỗ");
  await page.getByRole("button", { name: "5666", exact: true }).click();
  await says("không còn chỗ nào");
  await look("ready");
  await context.close();
  page = before;
});

/** What is loaded step by step, each part named by the script it begins with. */
const steps = {
  page: "gui-so-lieu",
  reader: "worker",
  spreadsheets: "spreadsheet",
  importer: "intake",
  check: "found",
  preview: "preview",
  form: "form-file",
};

test("what is loaded is told, and comes in parts when each has something to do", async () => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url().slice(url.length)));
  await open();
  expect(scripts(loaded)).toHaveLength(1);
  await drop("a.xlsx", workbook([broken]));
  await says("còn 2 chỗ");
  const names = partsOf(loaded).map(({ name }) => name);
  expect(names).toEqual(["page", "reader", "spreadsheets", "importer"]);
  await drop("a.csv", Buffer.from("TT;Chỉ tiêu;ĐVT;Trong tháng\n1;Rãnh thoát nước;km;1,25\n"));
  await says("không còn chỗ nào cần sửa");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải mẫu Excel" }).click();
  await download;
  const weights = Object.fromEntries(partsOf(loaded).map(({ name, paths }) => [name, sum(paths)]));
  expect(Object.keys(weights).sort()).toEqual(Object.keys(steps).sort());
  const { page: view = 0, reader = 0, importer = 0, check = 0, preview = 0 } = weights;
  const data = sum(loaded.filter((path) => path.endsWith(".json")));
  const before = {
    aSpreadsheet: view + reader,
    aCsvIsRead: view + reader + importer + check + preview,
  };
  process.stdout.write(
    `handing in loads, packed: ${JSON.stringify({ ...weights, data, before })} B\n`,
  );
  expect(before.aSpreadsheet).toBeLessThan(60_000);
  expect(before.aCsvIsRead).toBeLessThan(120_000);
  expect(data).toBeLessThan(100_000);
  const code = scripts(loaded)
    .map((path) => readFileSync(join(dir, path), "utf8"))
    .join("\n");
  const shownElsewhere = [helpPages, intakeHelpPages].flatMap((pages) =>
    Object.values(pages).map(({ help }) => help.en),
  );
  const columns = dictionary().flatMap((file) => file.columns.map(({ en }) => en));
  expect([...shownElsewhere, ...columns].filter((text) => code.includes(text))).toEqual([]);
});

function scripts(loaded: readonly string[]): string[] {
  return loaded.filter((path) => path.endsWith(".js"));
}

/** Scripts in the order in which they were asked for, parted where a step begins. */
function partsOf(loaded: readonly string[]): { name: string; paths: string[] }[] {
  const parts: { name: string; paths: string[] }[] = [];
  for (const path of scripts(loaded)) {
    const [name] =
      Object.entries(steps).find(([, start]) => basename(path).startsWith(start)) ?? [];
    if (name !== undefined) parts.push({ name, paths: [] });
    parts.at(-1)?.paths.push(path);
  }
  return parts;
}

/** What files of the site weigh, as a host sends them. */
function sum(paths: readonly string[]): number {
  return paths.reduce((all, path) => {
    return all + gzipSync(readFileSync(join(dir, path)), { level: 9 }).length;
  }, 0);
}
