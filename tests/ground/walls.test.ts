import { expect, test } from "vitest";
import { breaches } from "./walls.ts";

const packages = ["@e965/xlsx", "astro", "d3", "papaparse", "zod"];

/** A file's place, what it imports, and what is said of it: "" where it may. */
const cases: readonly [path: string, to: string, said: string][] = [
  ["src/text/a.ts", "./b.ts", ""],
  ["src/data/a.ts", "../text/b.ts", ""],
  ["src/text/a.ts", "../data/b.ts", "from rank 1 up to 2"],
  ["src/data/a.ts", "../rules/b.ts", "from rank 2 up to 3"],
  ["src/rules/a.ts", "../intake/b.ts", ""],
  ["src/model/report/a.ts", "../../findings/b.ts", "from rank 5 up to 6"],
  ["src/findings/a.ts", "../charts/b.ts", "from rank 6 up to 7"],
  ["src/charts/a.ts", "../components/B.astro", "from rank 7 up to 8"],
  ["src/components/A.astro", "../../src/pages/b.ts", "from rank 8 up to 9"],
  ["src/components/A.astro", "../disk.ts", "from rank 8 up to 9"],
  ["src/pages/[...lang]/a.astro", "../../record.ts", ""],
  ["src/helpers/a.ts", "../text/b.ts", "in no folder that has a rank"],
  ["src/helpers.ts", "./text/b.ts", "in no folder that has a rank"],
  ["src/pages/a.ts", "../helpers/b.ts", "which has no rank"],
  ["src/data/csv.ts", "papaparse", ""],
  ["src/intake/a.ts", "papaparse", "which is for src/data/csv.ts"],
  ["src/intake/spreadsheet.ts", "@e965/xlsx", ""],
  ["src/intake/a.ts", "@e965/xlsx", "which is for src/intake/spreadsheet.ts"],
  ["src/charts/a.ts", "d3", ""],
  ["src/components/A.astro", "d3", "which is for src/charts/"],
  ["src/model/a.ts", "d3-array", "which is for src/charts/"],
  ["src/charts/a.ts", "d3-array", "which package.json doesn't name"],
  ["src/disk.ts", "node:fs", ""],
  ["src/cli/build.ts", "node:fs", "which is for src/disk.ts"],
  ["src/cli/build.ts", "fs/promises", "which is for src/disk.ts"],
  ["src/git.ts", "node:child_process", ""],
  ["src/cli/build.ts", "node:child_process", "which is for src/git.ts"],
  ["src/cli/build.ts", "node:path", ""],
  ["src/cli/build.ts", "path", "without node:"],
  ["src/charts/a.ts", "node:path", "below rank 9"],
  ["src/data/a.ts", "crypto", "below rank 9"],
  ["src/client/a.ts", "node:path", "below rank 9"],
  ["src/layouts/A.astro", "astro:assets", ""],
  ["src/model/a.ts", "astro:content", "below rank 8"],
  ["src/data/a.ts", "zod", ""],
  ["src/data/a.ts", "zod/mini", ""],
  ["src/data/a.ts", "left-pad", "which package.json doesn't name"],
  ["src/data/a.ts", "@scope/name/part", "imports @scope/name, which package.json doesn't name"],
  ["src/cli/demo.ts", "../../tests/generated/write.ts", ""],
  ["src/cli/build.ts", "../../tests/generated/write.ts", "tests aren't shipped"],
  ["src/layouts/A.astro", "../../content/site.json", ""],
  ["src/model/a.ts", "../../content/site.json", "below rank 8"],
  ["src/pages/a.astro", "../../content/vi/gioi-thieu.mdx", "outside src/"],
  ["src/pages/a.astro", "../../data/units.csv?raw", "outside src/"],
  ["src/pages/a.astro", "/data/units.csv", "outside src/"],
];

test.each(cases)("%s imports %s: %s", (path, to, said) => {
  const code = `import "${to}";\n`;
  const text = path.endsWith(".astro") ? `---\n${code}---\n<p />\n` : code;
  const found = breaches(new Map([[path, text]]), packages);
  if (said === "") expect(found).toEqual([]);
  else expect(found.join("\n")).toContain(said);
});

test("a pattern is held to the rank of the folder it reads", () => {
  const text = 'import.meta.glob("../pages/*/*.ts");\n';
  const found = breaches(new Map([["src/model/a.ts", text]]), packages);
  expect(found).toEqual(["src/model/a.ts:1 imports src/pages/: from rank 5 up to 9"]);
});

test("what is worked out when the program runs can't be held to anything", () => {
  const found = breaches(new Map([["src/cli/a.ts", "\nawait import(name);\n"]]), packages);
  expect(found).toEqual(["src/cli/a.ts:2 imports what only a running program knows"]);
});

test("a ring of imports is found, types included", () => {
  const tree = new Map([
    ["src/text/a.ts", 'import type { B } from "./b.ts";'],
    ["src/text/b.ts", 'export { c } from "./c.ts";'],
    ["src/text/c.ts", 'const a = await import("./a.ts");'],
    ["src/text/d.ts", 'import "./a.ts";'],
  ]);
  expect(breaches(tree, packages)).toEqual([
    "src/text/a.ts:1 imports itself: src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts",
  ]);
});
