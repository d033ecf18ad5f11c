import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dictionary } from "../../src/data/dictionary.ts";
import { rules } from "../../src/rules/all.ts";
import { addresses } from "../../src/text/address.ts";
import { langs } from "../../src/text/lang.ts";
import { builtSite } from "../site.ts";

/** The most that a page may weigh, compressed (DESIGN 7). */
const budget = 40_000;

test("every code has a help page in both languages, and the index leads to it", async () => {
  const { dir } = await builtSite();
  for (const lang of langs) {
    const to = addresses(lang);
    const index = readFileSync(join(dir, to.problems, "index.html"), "utf8");
    for (const { code, title } of rules) {
      expect(index).toContain(`href="${to.problem(code)}"`);
      const page = readFileSync(join(dir, to.problem(code), "index.html"));
      expect(page.toString()).toContain(`<h1>${title[lang].replaceAll("'", "&#39;")}</h1>`);
      expect(gzipSync(page, { level: 9 }).length).toBeLessThan(budget);
      expect(page.toString()).not.toMatch(/ style=|undefined/);
    }
  }
});

test("the data dictionary has every column in both languages", async () => {
  const { dir } = await builtSite();
  for (const lang of langs) {
    const page = readFileSync(join(dir, addresses(lang).dictionary, "index.html"));
    for (const { columns } of dictionary()) {
      for (const { name } of columns) expect(page.toString()).toContain(`<code>${name}</code>`);
    }
    expect(gzipSync(page, { level: 9 }).length).toBeLessThan(budget);
  }
});
