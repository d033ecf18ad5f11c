import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { tableAt } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { check, checkAndRead } from "../../src/rules/check.ts";
import { type Damage, damages, type Whole } from "./damages.ts";
import { changed, filesUnder } from "./folder.ts";

const data = filesUnder(join(import.meta.dirname, "../../data"));
const valid = [
  ["data/", data],
  ["tests/rules/base/", filesUnder(join(import.meta.dirname, "base"))],
] as const;

/**
 * What no check of one data set can see, said where the table is: these need the base to compare
 * with (a released figure that is gone) or a reader who knows (a number that might be true).
 */
const unseen = ["cut off exactly at a line's end", "a plausible wrong number"];

function whole({ path, bytes }: SourceFile): Whole {
  const text = new TextDecoder().decode(bytes);
  const cells = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data.slice(0, -1);
  const kind = tableAt(path);
  if (!kind) throw new Error(`no table at ${path}`);
  return { text, cells, kind, lines: cells.map((row) => Papa.unparse([row], { newline: "\n" })) };
}

/** Whether a damaged file is told by a right code at its line, or says the very same as before. */
function isCaught(files: readonly SourceFile[], file: SourceFile, damage: Damage): boolean | null {
  const damaged = damage.to(whole(file));
  if (!damaged) return null;
  const after = changed(files, [{ path: file.path, bytes: damaged.bytes }]);
  const { result, data: read } = checkAndRead(after);
  if (result.problems.length === 0) {
    return JSON.stringify(read) === JSON.stringify(checkAndRead(files).data);
  }
  return result.problems.some(
    ({ file: path, code, line }) =>
      path === file.path &&
      damage.codes.includes(code) &&
      (damaged.line === null || line === damaged.line),
  );
}

test("no valid file is refused", () => {
  for (const [, files] of valid) expect(check(files).problems).toEqual([]);
});

test("every damage to every file is told by a right code at its line", () => {
  const table = damages.map((damage) => {
    const tried = valid.flatMap(([name, files]) =>
      files.flatMap((file) => {
        const caught = isCaught(files, file, damage);
        return caught === null ? [] : [{ path: name + file.path, caught }];
      }),
    );
    const missed = tried.filter(({ caught }) => !caught).map(({ path }) => path);
    return { damage: damage.name, tried: tried.length, missed };
  });
  const lines = table.map(({ damage, tried, missed }) => {
    const share = Math.round((100 * (tried - missed.length)) / tried);
    return `${damage.padEnd(34)}${String(tried).padStart(4)} files ${String(share).padStart(4)}%`;
  });
  process.stdout.write(`${[...lines, ...unseen.map((one) => `not seen: ${one}`)].join("\n")}\n`);
  expect(table.filter(({ missed }) => missed.length > 0)).toEqual([]);
  expect(table.filter(({ tried }) => tried === 0)).toEqual([]);
});
