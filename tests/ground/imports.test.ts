import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";

/** A file and what it brings in, for every form there is. */
const forms: readonly [path: string, text: string, to: readonly (string | null)[]][] = [
  ["a.ts", 'import { a } from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'import "./x.ts";', ["./x.ts"]],
  ["a.ts", 'import type { A } from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'import { type A } from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'import * as a from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'import a from "./x.json" with { type: "json" };', ["./x.json"]],
  ["a.ts", "import\n  { a }\n  from './x.ts'", ["./x.ts"]],
  ["a.ts", 'export { a } from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'export * from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'export type { A } from "./x.ts";', ["./x.ts"]],
  ["a.ts", 'const a = await import("./x.ts");', ["./x.ts"]],
  ["a.ts", "const a = await import(`./x.ts`);", ["./x.ts"]],
  ["a.ts", "const a = await import(name);", [null]],
  ["a.ts", "const a = await import(here + `/x.ts`);", [null]],
  ["a.ts", 'let a: import("./x.ts").A;', ["./x.ts"]],
  ["a.ts", 'let a: typeof import("./x.ts");', ["./x.ts"]],
  ["a.ts", 'import a = require("./x.ts");', ["./x.ts"]],
  ["a.ts", 'export import a = require("./x.ts");', ["./x.ts"]],
  ["a.mjs", 'const a = require("fs");', ["fs"]],
  ["a.mjs", 'const a = require.resolve("fs");', ["fs"]],
  ["a.mjs", "const a = createRequire(import.meta.url);", [null]],
  ["a.mjs", 'const a = module.require("fs");', ["fs"]],
  ["a.mjs", 'const fs = process.getBuiltinModule("fs");', ["fs"]],
  ["a.ts", 'const a = import.meta.glob("./x/*.ts");', ["./x/*.ts"]],
  ["a.ts", 'const a = import.meta.glob<string>(["./x/*.ts", "./y.ts"]);', ["./x/*.ts", "./y.ts"]],
  ["a.ts", 'const a = import.meta.resolve("./x.ts");', ["./x.ts"]],
  ["a.ts", 'new Worker(new URL("./x.ts", import.meta.url));', ["./x.ts"]],
  ["a.ts", 'import a from "./x.svg?raw";', ["./x.svg"]],
  ["a.ts", '/// <reference path="./x.d.ts" />', ["./x.d.ts"]],
  ["a.tsx", 'import a from "./x.ts"; const b = <p>{import("./y.ts")}</p>;', ["./x.ts", "./y.ts"]],
  ["a.ts", '// import a from "./x.ts";\nconst a = "import b from \'./y.ts\'";', []],
  ["a.astro", '---\nimport A from "./A.astro";\n---\n<A />', ["./A.astro"]],
  ["a.astro", '---\nconst a = await import("./x.ts");\n---\n<p />', ["./x.ts"]],
  ["a.astro", '<script>\nimport "./x.ts";\n</script>', ["./x.ts"]],
  ["a.astro", '<p>a</p>\n<script type="module" src="./x.ts"></script>', ["./x.ts"]],
  ["a.astro", '---\n---\n<p>{(await import("./x.ts")).a} "it\'s"</p>', ["./x.ts"]],
  ["a.astro", "---\nconst a = 1;\n---\n<!-- import x from './x.ts' -->\n<p>import y</p>", []],
  ["a.mdx", 'import A from "./A.astro";\n\n# Tháng 4\n', ["./A.astro"]],
  ["a.mdx", 'export { a } from "./x.ts";\n', ["./x.ts"]],
  ["a.mdx", "# Tháng 4\n\nChữ import giữa câu.\n", []],
];

test.each(forms)("%s: %s", (path, text, to) => {
  expect(importsOf(path, text).map((found) => found.to)).toEqual(to);
});

test("an import is found at its line, in the frontmatter and below it", () => {
  const text =
    '---\nimport A from "./A.astro";\n---\n<A />\n<script>\n\nimport "./x.ts";\n</script>\n';
  expect(importsOf("a.astro", text)).toEqual([
    { to: "./A.astro", line: 2 },
    { to: "./x.ts", line: 7 },
  ]);
});
