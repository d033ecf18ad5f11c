import { expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { cellsOf } from "../../src/data/table.ts";
import { filesAt } from "../../src/history/archive.ts";
import { vintagesOf } from "../../src/history/vintage.ts";
import { check } from "../../src/rules/check.ts";
import { testFolder } from "../cli/folder.ts";
import { writeHistory } from "../ground/written-history.ts";
import { historyIn } from "../history/recorded.ts";
import { generate } from "./generate.ts";
import { commitsOf } from "./history.ts";
import { sharedWithReal } from "./write.ts";

test("a generated set's history ends with it, and its revisions are its corrections", async () => {
  const files = generate({ months: 12, seed: 1 }, sharedWithReal());
  const folder = testFolder();
  writeHistory(folder, commitsOf(files, ""));
  const history = await historyIn(folder);
  const last = filesAt(history.archive, history.archive.commits.length - 1);
  expect(new Map(last.map(textOf))).toEqual(new Map(files.map(textOf)));
  const revised = [...vintagesOf(history)].filter(({ number }) => number > 1);
  const rows = files.filter(({ path }) => path === "corrections.csv").flatMap(cellsOf);
  expect(rows.length).toBeGreaterThan(10);
  expect(
    revised
      .map(({ period, area, indicator, measure, given, kind, correction }) =>
        [period, area, indicator, measure, given?.quantity.text, kind, correction?.reason].join(),
      )
      .sort(),
  ).toEqual(
    rows
      .map(({ period, area, indicator, column, new: now, kind, reason }) =>
        [period, area, indicator, column, now, kind, reason].join(),
      )
      .sort(),
  );
  // As it was released, before the first correction, it was a data set like any other.
  const corrected = history.archive.commits.findIndex(({ paths }) =>
    paths.includes("corrections.csv"),
  );
  expect(check(filesAt(history.archive, corrected - 1)).problems).toEqual([]);
});

function textOf({ path, bytes }: SourceFile): [string, string] {
  return [path, new TextDecoder().decode(bytes)];
}
