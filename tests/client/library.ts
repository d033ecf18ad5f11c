import { join } from "node:path";
import type { Library } from "../../src/client/library.ts";
import { type Part, partsOf } from "../../src/client/part.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { filesUnder } from "../rules/folder.ts";

/** The real data set's files. */
export const real = filesUnder(join(import.meta.dirname, "../../data"));

/** The parts of a data set as the page loads them, and what was asked for. */
export function libraryOf(files: readonly SourceFile[]): Library & { asked: string[] } {
  const { common, periods, units } = partsOf(files, readDataSet(files).data);
  const asked: string[] = [];
  const part = (name: string, of: Part | undefined) => {
    asked.push(name);
    return of ? Promise.resolve(of) : Promise.reject(new Error(`no part ${name}`));
  };
  return {
    asked,
    common: () => Promise.resolve(common),
    period: (period) => part(period, periods.get(period)),
    unit: (unit) => part(unit, units.get(unit)),
  };
}
