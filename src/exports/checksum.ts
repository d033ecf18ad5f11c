import { written } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";

/**
 * What the checksum of a page's figures is taken of: a line for each row of figures behind it,
 * `period,area,indicator,unit,value,to_date` as they stand in the files, in byte order, each line
 * with its end. Its SHA-256 is what a citation gives.
 */
export function checksumText(rows: readonly Observation[]): string {
  const lines = rows.map(({ period, area, indicator, unit, value, to_date }) =>
    [period, area, indicator, unit, value?.text ?? "", to_date?.text ?? ""].map(written).join(),
  );
  // Every character of these is ASCII, where the order of texts is that of bytes.
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join("");
}
