import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dictionary } from "../../src/data/dictionary.ts";
import { intakeRules } from "../../src/intake/problems/all.ts";
import { explained } from "../../src/pages/_explained.ts";
import { proseRules } from "../../src/prose/rules.ts";
import { rules } from "../../src/rules/all.ts";
import { groups } from "../../src/rules/explained.ts";
import { addresses } from "../../src/text/address.ts";
import { langs } from "../../src/text/lang.ts";
import { builtSite } from "../site.ts";

test("every rule there is, of data, of texts and of what is sent, is among those explained, once", () => {
  const codes = explained.map(({ code }) => code);
  expect(codes.length).toBe(new Set(codes).size);
  expect(new Set(codes)).toEqual(
    new Set([...rules, ...proseRules, ...intakeRules].map(({ code }) => code)),
  );
});

test.each([...explained])("$code is titled and explained in both languages", (rule) => {
  expect(groups).toContain(rule.group);
  for (const lang of langs) {
    expect(rule.title[lang]).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(rule.help[lang]).toMatch(/^(\p{Lu}|“|`).*[.]$/u);
    expect(rule.help[lang].split("`").length % 2).toBe(1);
  }
  expect(rule.title.en).not.toBe(rule.title.vi);
  expect(rule.help.en).not.toBe(rule.help.vi);
});

test("no two codes have one title", () => {
  for (const lang of langs) {
    const titles = explained.map(({ title }) => title[lang]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  }
});

test("every code has a help page in both languages, and the index leads to it", async () => {
  const { dir } = await builtSite();
  for (const lang of langs) {
    const to = addresses(lang);
    const index = readFileSync(join(dir, to.problems, "index.html"), "utf8");
    for (const { code, title } of explained) {
      expect(index).toContain(`<li id="${code}">`);
      expect(index).toContain(`href="${to.problem(code)}"`);
      const page = readFileSync(join(dir, to.problem(code), "index.html"), "utf8");
      expect(page).toContain(`<h1>${title[lang].replaceAll("'", "&#39;")}</h1>`);
      expect(page, code).toMatch(/class="side/);
    }
  }
});

test("the data dictionary has every column in both languages", async () => {
  const { dir } = await builtSite();
  for (const lang of langs) {
    const page = readFileSync(join(dir, addresses(lang).dictionary, "index.html"), "utf8");
    for (const { id, columns } of dictionary()) {
      expect(page).toContain(`href="#${id}"`);
      for (const { name, example } of columns) {
        const place = page.indexOf(`<dt id="${id}-${name}">`);
        expect(place, `${id} ${name}`).toBeGreaterThan(0);
        expect(page.slice(place, page.indexOf("<dt", place + 1)), name).toContain(`>${example}</c`);
      }
    }
  }
});
