import { readDataSet } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import { type Period, shift } from "../text/period.ts";
import { type Common, excerptOf, type Part } from "./part.ts";

/** Where the parts of the data set come from. */
export interface Library {
  common(): Promise<Common>;
  period(period: Period): Promise<Part>;
  unit(unit: string): Promise<Part>;
}

/**
 * The data set as far as a month of some units needs it: the month, the one before, and the course
 * of what they count. Units and months that nothing is known of have no part.
 */
export async function excerptFor(
  library: Library,
  period: Period,
  units: readonly string[],
): Promise<SourceFile[]> {
  const common = await library.common();
  const parts = await Promise.all([
    ...[period, shift(period, -1)]
      .filter((one) => common.periods.includes(one))
      .map((one) => library.period(one)),
    ...[...new Set(units)]
      .filter((unit) => common.units.includes(unit))
      .map((unit) => library.unit(unit)),
  ]);
  return excerptOf(common, parts);
}

/** The areas that files of figures speak of, each once. */
export function areasIn(files: readonly SourceFile[]): string[] {
  const { observations } = readDataSet(files).data;
  return [...new Set(observations.flatMap(({ area }) => area.split("+")))];
}
