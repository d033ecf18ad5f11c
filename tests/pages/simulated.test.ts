import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cellsOf } from "../../src/data/table.ts";
import { siteWords } from "../../src/text/words/site.ts";
import { builtSite, generatedSite } from "../site.ts";
import { compare } from "./differences.ts";
import { htmlOf, isGuide, readPages } from "./page.ts";
import { readRecord } from "./record.ts";

let data: string;
let dir: string;
beforeAll(async () => {
  ({ data, dir } = await generatedSite());
});

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
  // A chart's table is its month's, its indicator's or its area's again; the log of corrections
  // tells what git shows beside the files, and is held with its past.
  const others = /\/(bieu-do|dinh-chinh)\//;
  const pages = await readPages(dir, (path) => !others.test(path) && !isGuide(path));
  const { differences, cells } = compare(pages, readRecord(data));
  expect(differences).toEqual([]);
  for (const kind of ["files", "comparison", "lines", "latest", "plans"]) {
    expect(cells.get(kind), kind).toBeGreaterThan(1000);
  }
  expect(cells.get("corrections")).toBeGreaterThan(30);
  // Its history isn't in git: a number is known to be revised where the table of corrections says so.
  const marked = [...pages.values()]
    .filter(({ path }) => path.startsWith("/thang/"))
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()))
    .flatMap(({ revised }) => revised?.split("#")[1] ?? []);
  const told = cellsOf({
    path: "corrections.csv",
    bytes: readFileSync(join(data, "corrections.csv")),
  }).filter(({ kind }) => kind !== "confirmed");
  const ids = told.map((row) =>
    [row["indicator"], row["period"], row["area"], row["column"], row["corrected"]].join("."),
  );
  expect([...new Set(marked)].sort()).toEqual(ids.sort());
});
