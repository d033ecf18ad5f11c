import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { siteWords } from "../../src/text/words/site.ts";
import { writeGenerated } from "../generated/write.ts";
import { builtSite } from "../site.ts";
import { compare } from "./differences.ts";
import { htmlOf, isGuide, readPages } from "./page.ts";
import { readRecord } from "./record.ts";

const folder = mkdtempSync(join(tmpdir(), "mo-phong-"));
const [data, dir] = [join(folder, "data"), join(folder, "site")];

beforeAll(async () => {
  // The turn of the year in which a district was dissolved and others' boundaries moved.
  writeGenerated(data, { months: 2, seed: 8, from: "2024-12" });
  const command = resolve(root, "src/cli/build.ts");
  const args = [command, "--data", data, "--out", dir];
  await promisify(execFile)(process.execPath, args, { cwd: root });
});
afterAll(() => rmSync(folder, { recursive: true }));

const mark = "SỐ LIỆU MÔ PHỎNG";

test("every page of generated data says so, before anything else, and asks not to be found", () => {
  const pages = htmlOf(dir);
  expect(pages.size).toBeGreaterThan(800);
  for (const [path, html] of pages) {
    const text = html.toString("utf8");
    const said = siteWords.simulated[path.startsWith("/en/") ? "en" : "vi"];
    expect(said).toContain(mark);
    // A landmark: who hears the page finds it too.
    expect(text, path).toContain(`<aside class="simulated">${said}</aside>`);
    expect(text.indexOf(said), path).toBeLessThan(text.indexOf("<h1"));
    expect(text, path).toContain('<meta name="robots" content="noindex">');
  }
});

test("no page of the real site does", async () => {
  for (const [path, html] of htmlOf((await builtSite()).dir)) {
    expect(html.includes(mark), path).toBe(false);
    expect(html.includes("noindex"), path).toBe(false);
  }
});

test("its tables say what its files say, gaps, joint areas, breaks and estimates included", async () => {
  // A chart's table is its month's, its indicator's or its area's again.
  const pages = await readPages(dir, (path) => !path.includes("/bieu-do/") && !isGuide(path));
  const { differences, cells } = compare(pages, readRecord(data));
  expect(differences).toEqual([]);
  for (const kind of ["files", "comparison", "lines", "latest", "plans"]) {
    expect(cells.get(kind), kind).toBeGreaterThan(1000);
  }
  expect(cells.get("corrections")).toBeGreaterThan(30);
});
