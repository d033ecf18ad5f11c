import { expect, test } from "vitest";
import { clockReads } from "./ground/clock.ts";
import { importsOf } from "./ground/imports.ts";
import { allFiles, rootNames, textOf } from "./ground/tree.ts";
import { breaches } from "./ground/walls.ts";

const files = allFiles();
const texts = new Map(files.filter(isText).map((path) => [path, textOf(path)]));

/** What may stand in the project's folder: ours, and what a tool looks for there. */
const atRoot = [
  ...["src", "data", "content", "public", "tests", "README.md", "LICENSE"],
  ...["package.json", "package-lock.json", "astro.config.mjs", "tsconfig.json", "biome.json"],
  ...[".ci", ".github", ".npmrc", ".gitignore", ".gitattributes", ".editorconfig"],
];

test("every import of src/ keeps to the ranks and the doors", () => {
  const manifest = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
  const { dependencies = {}, devDependencies = {} } = manifest;
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  expect(breaches(texts, packages)).toEqual([]);
});

test("prose in content/ imports nothing", () => {
  const prose = [...texts].filter(([path]) => /^content\/.*\.mdx$/.test(path));
  expect(prose.flatMap(([path, text]) => importsOf(path, text).map(() => path))).toEqual([]);
});

test("a build reads neither clock nor chance", () => {
  const pure = [...texts].filter(([path]) => /^src\/(?!cli\/|client\/|disk\.ts)/.test(path));
  expect(pure.flatMap(([path, text]) => clockReads(path, text))).toEqual([]);
});

test("the project's folder holds only what must stand there", () => {
  expect(rootNames().filter((name) => !atRoot.includes(name))).toEqual([]);
});

test("nothing is styled in place: the content security policy would block it", () => {
  const styled = /\bstyle=\\?["'{]|\bdefine:vars\b|\.style\(/;
  const shown = [...texts].filter(([path]) => /^(src|content)\/.*\.(astro|mdx|ts)$/.test(path));
  expect(shown.filter(([, text]) => styled.test(text)).map(([path]) => path)).toEqual([]);
});

const hosts =
  /registry\.(npmjs|yarnpkg|npmmirror)\b|npm\.pkg\.github|jsr\.io|(unpkg|esm)\.(com|sh)\b/i;
const places = /(?<![\w.~-])\/(work|tmp|home|root|mnt|Users|private|var\/folders)\/\w|\b[A-Z]:\\\w/;

test("no file names a package host or a place on somebody's machine", () => {
  const telling = [...texts].filter(([, text]) => hosts.test(text) || places.test(text));
  expect(telling.map(([path]) => path)).toEqual([]);
});

test.each([
  [hosts, ["https://registry", "npmjs", "org/zod"].join("."), true],
  [hosts, "npmjs.com", false],
  [places, ["", "home", "lan", "data"].join("/"), true],
  [places, ["'", "tmp", "x'"].join("/"), true],
  [places, "https://hatinh.gov.vn/home/tin", false],
  [places, "src/home/a.ts ./tmp/x ../work/y", false],
])("%s on %s: %s", (pattern, text, telling) => {
  expect(pattern.test(text)).toBe(telling);
});

function isText(path: string): boolean {
  return !/\.(png|jpe?g|ttf|woff2?|xlsx|xls|docx|pdf|ico|zip|bin)$/.test(path);
}
