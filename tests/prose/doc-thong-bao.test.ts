import { join } from "node:path";
import { expect, test } from "vitest";
import { problemsText } from "../../src/cli/problems.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { readText } from "../../src/disk.ts";
import { type CheckResult, check } from "../../src/rules/check.ts";
import { langs } from "../../src/text/lang.ts";
import { filesUnder } from "../rules/folder.ts";

const root = join(import.meta.dirname, "../..");
const base = filesUnder(join(root, "tests/rules/base"));

/** The base with a text of one of its files replaced. */
function changed(files: readonly SourceFile[], file: string, from: string, to: string) {
  return files.map((each) => {
    if (each.path !== file) return each;
    const text = new TextDecoder().decode(each.bytes);
    expect(text).toContain(from);
    return { ...each, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
}

const april = "figures/2020-04/van-phong-dieu-phoi.csv";
const february = "figures/2025-02/van-phong-dieu-phoi.csv";
const unusual = changed(
  changed(base, april, "xi-mang,tan,5555", "xi-mang,tan,5655"),
  february,
  "xi-mang,tan,1321",
  "xi-mang,tan,1388",
);
const said = problemsText(
  check(changed(unusual, april, "km,2.22,", 'km,"2,22",'), base),
  (_, text) => text,
);

/** The blocks of code of the guide in a language. */
function blocks(lang: string): string[] {
  const text = readText(join(root, `content/${lang}/huong-dan/doc-thong-bao.mdx`));
  return [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
}

test.each(langs)("messages in the guide are what the command prints: %s", (lang) => {
  const messages = blocks(lang).filter((block) => block.startsWith("figures/"));
  expect(messages).toHaveLength(3);
  const lines = said.split("\n").map((line) => line.trim());
  for (const line of messages.flatMap((block) => block.trimEnd().split("\n"))) {
    expect(lines).toContain(line.trim());
  }
});

test.each(langs)("the rows it adds to corrections.csv answer what was asked: %s", (lang) => {
  const rows = blocks(lang).flatMap((block) => {
    const [head, ...rest] = block.split("\n");
    return head?.startsWith("period,area") ? rest.filter((row) => row !== "") : [];
  });
  expect(rows).toHaveLength(2);
  const last =
    "2020-03,tinh-ha-tinh,duong-giao-thong,value,1.1,1.11,correction,Cộng sót một xã,2020-04-02\n";
  expect(askedOf(check(unusual, base))).toEqual(["reason", "reason"]);
  const answered = changed(unusual, "corrections.csv", last, `${last}${rows.join("\n")}\n`);
  expect(askedOf(check(answered, base))).toEqual([]);
});

/** What somebody has to do something about: a month that is being collected is only noted. */
function askedOf({ problems }: CheckResult): string[] {
  return problems.flatMap(({ severity }) => (severity === "note" ? [] : [severity]));
}

test("both languages show the same", () => {
  expect(blocks("en")).toEqual(blocks("vi"));
});
