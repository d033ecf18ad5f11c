import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { intakeText } from "../../src/cli/intake-text.ts";
import { singleFiles } from "../../src/data/data-set.ts";
import { dictionary } from "../../src/data/dictionary.ts";
import { figures } from "../../src/data/observation.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { type Columns, type Table, tableReader } from "../../src/data/table.ts";
import { readText } from "../../src/disk.ts";
import { templateOf } from "../../src/exports/template.ts";
import { templateFile } from "../../src/exports/template-workbook.ts";
import { readAnswer } from "../../src/intake/answer.ts";
import { takeIn } from "../../src/intake/intake.ts";
import { buildModel } from "../../src/model/model.ts";
import { type CheckResult, check, checkAndRead } from "../../src/rules/check.ts";
import { fix } from "../../src/rules/fix.ts";
import { langs } from "../../src/text/lang.ts";
import { slug } from "../../src/text/slug.ts";
import { changed, filesUnder } from "../rules/folder.ts";

const root = join(import.meta.dirname, "../..");
const names = readdirSync(join(root, "content/vi/huong-dan"));
const guides = langs.flatMap((lang) => names.map((name) => ({ lang, name })));
const base = filesUnder(join(root, "tests/rules/base"));

const { scripts } = JSON.parse(readText(join(root, "package.json"))) as {
  scripts: Record<string, string>;
};
const entries = dictionary();
const columns = new Set(entries.flatMap((entry) => entry.columns.map(({ name }) => name)));
const files = new Set<string>(Object.values(singleFiles).map(({ file }) => file));
const tables = [...Object.values(singleFiles).map(({ kind }) => kind), figures];

function textOf(lang: string, name: string): string {
  return readText(join(root, `content/${lang}/huong-dan/${name}`));
}

/** The blocks of code of a guide. */
function blocks(lang: string, name: string): string[] {
  return [...textOf(lang, name).matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}

/** The rows of a guide's examples of a file, by the file's head. */
function rowsOf(name: string, file: { columns: object }): string[] {
  const head = Object.keys(file.columns).join();
  return blocks("vi", name)
    .filter((block) => block.startsWith(`${head}\n`))
    .flatMap((block) => block.trimEnd().split("\n").slice(1));
}

/** A file of the base with rows added, put in order. */
function withRows(all: readonly SourceFile[], path: string, rows: readonly string[]): SourceFile[] {
  const old = all.find((file) => file.path === path);
  const text = `${new TextDecoder().decode(old?.bytes)}${rows.join("\n")}\n`;
  const added = { path, bytes: new TextEncoder().encode(text) };
  return changed(all, [fix([added])[0] ?? added]);
}

describe.each(guides)("$lang/$name", ({ lang, name }) => {
  const text = textOf(lang, name);

  test("every command is one, with options that it has", () => {
    for (const [line, command = ""] of text.matchAll(/npm run (?:-s )?([a-z]+)[^`\n|]*/g)) {
      expect(scripts).toHaveProperty([command]);
      const source = readText(join(root, `src/cli/${command}.ts`));
      for (const [option] of line.matchAll(/--[a-z]+/g)) expect(source).toContain(option);
    }
  });

  test("every file and every column that it names is there", () => {
    for (const [, path = ""] of text.matchAll(/`([\w/-]+\.csv)`/g)) {
      expect(path.includes("/") || files.has(path), path).toBe(true);
    }
    for (const [, column = ""] of text.matchAll(/\b(?:cột|columns?) `([^`]+)`/gi)) {
      expect(columns).toContain(column);
    }
  });

  test("every example of a file reads as one", () => {
    for (const block of blocks(lang, name)) {
      const head = block.split("\n", 1)[0] ?? "";
      if (!/^\w+(,\w+)+$/.test(head)) continue;
      const kind = tables.find((table) => Object.keys(table.columns).join() === head);
      expect(kind, head).toBeDefined();
      if (!kind) continue;
      const read = tableReader(kind as Table<Columns>)({
        path: "x.csv",
        bytes: new TextEncoder().encode(block),
      });
      expect(read.faults).toEqual([]);
    }
  });

  test("links to other guides lead to one", () => {
    for (const [, guide = ""] of text.matchAll(/\]\(\/huong-dan\/([\w-]+)\/\)/g)) {
      expect(["loi", "so-lieu", ...names.map((each) => each.replace(".mdx", ""))]).toContain(guide);
    }
  });
});

test.each(guides)("$lang/$name: links within it lead to its headings", ({ lang, name }) => {
  const text = textOf(lang, name);
  const ids = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slug(heading));
  for (const [, id = ""] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

test.each(names)("%s shows the same in both languages", (name) => {
  expect(blocks("en", name)).toEqual(blocks("vi", name));
});

test("the correction does answer the change beside it", () => {
  const { corrections } = singleFiles;
  const [row = ""] = rowsOf("dinh-chinh.mdx", figures);
  const path = "figures/2020-04/huyen-can-loc.csv";
  const was = new TextDecoder().decode(base.find((file) => file.path === path)?.bytes);
  const old = was.split("\n").find((line) => line.startsWith(row.split(",", 2).join()));
  expect(old).toBeDefined();
  const bytes = new TextEncoder().encode(was.replace(old ?? "", row));
  const now = changed(base, [{ path, bytes }]);
  expect(codesOf(check(now, base))).toEqual(["so-cong-bo-thay-doi"]);
  const reasons = rowsOf("dinh-chinh.mdx", corrections.kind);
  expect(reasons).toHaveLength(1);
  expect(codesOf(check(withRows(now, corrections.file, reasons), base))).toEqual([]);
});

/** What somebody has to do something about: a month that is being collected is only noted. */
function codesOf({ problems }: CheckResult): string[] {
  return problems.flatMap(({ severity, code }) => (severity === "note" ? [] : [code]));
}

test("the question about a form is the importer's own, and its answer settles it", async () => {
  const files = filesUnder(join(root, "data"));
  const template = templateOf(buildModel(checkAndRead(files).data), "2020-05", "huyen-can-loc");
  if (!template) throw new Error("nobody asks Can Lộc for anything");
  const book = XLSX.read(templateFile(template));
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  sheet["H8"] = { t: "s", v: "4.250" };
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const sent = [{ name: "2020-05-huyen-can-loc.xlsx", bytes }];
  const shown = blocks("vi", "nop-so-lieu.mdx");
  const said = intakeText(await takeIn(sent, files), 0, (_, text) => text);
  const [question = ""] = shown.filter((block) => block.startsWith(sent[0]?.name ?? "?"));
  expect(said.startsWith(question)).toBe(true);
  const answers = [...shown.join().matchAll(/--answer '([^']+)'/g)];
  const answer = readAnswer(answers.at(-1)?.[1] ?? "");
  if (!answer) throw new Error("the guide answers nothing");
  const taken = await takeIn(sent, files, { answers: [answer] });
  expect(taken.files.map(({ path, added }) => [path, added])).toEqual([
    ["figures/2020-05/huyen-can-loc.csv", 1],
  ]);
});

test("the merger is told as the data has it", () => {
  const { areas, areaChanges } = singleFiles;
  for (const { file, kind } of [areas, areaChanges]) {
    const lines = readText(join(root, "data", file)).split("\n");
    const rows = rowsOf("sap-nhap.mdx", kind);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(lines).toContain(row);
  }
  const { options } = entries
    .find(({ file }) => file.en === areaChanges.file)
    ?.columns.find(({ name }) => name === "kind") ?? { options: [] };
  for (const lang of langs) {
    for (const kind of options) expect(textOf(lang, "sap-nhap.mdx")).toContain(`| \`${kind}\` |`);
  }
});

test("the new indicator keeps every rule", () => {
  const { indicators } = singleFiles;
  const rows = rowsOf("them-chi-tieu.mdx", indicators.kind);
  expect(rows).toHaveLength(1);
  expect(codesOf(check(withRows(base, indicators.file, rows), base))).toEqual([]);
});
