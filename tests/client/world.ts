import { excerptOf, type Part, partsOf } from "../../src/client/part.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";

/** A generated data set: ten months, on both sides of the day on which districts ended. */
export const files = generate({ months: 10, seed: 7, end: "2026-02" }, sharedWithReal());

/** What the files hold. */
export const { data } = readDataSet(files);

/** The same in parts. */
export const parts = partsOf(files, data);

/** What the page knows when a reporter hands in a month. */
export function excerpt(period: string, reporter: string): SourceFile[] {
  const own = [parts.periods.get(period), parts.units.get(reporter)];
  return excerptOf(
    parts.common,
    own.filter((part): part is Part => part !== undefined),
  );
}

/** A file of the set's figures, by period and reporter. @throws Error when there is none */
export function fileOf(period: string, reporter: string) {
  const path = `figures/${period}/${reporter}.csv`;
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path}`);
  return file;
}
